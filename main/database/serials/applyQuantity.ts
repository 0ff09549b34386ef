import { type BinRef, binKinds } from '../../../shared/domain/binKinds';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import { type StepCode, steps } from '../../../shared/domain/steps';
import type { Writing } from '../engines/engine';
import type { JournalLine } from '../journal/line';
import type { ProductRef } from './record';
import { storeMovement, storeStockChange } from './stock';

/** A step of unnamed units (SKUs that are counted): `units` come into the bin (+) or leave it (−), one movement. */
export async function applyQuantity(
  writing: Writing,
  line: JournalLine,
  {
    product,
    bin,
    step,
    units,
    document,
  }: {
    readonly product: ProductRef;
    readonly bin: BinRef;
    readonly step: StepCode;
    readonly units: number;
    readonly document: DocumentRef;
  },
): Promise<void> {
  await storeStockChange(writing, product, { bin, status: binKinds[bin.kind].gives, units });
  await storeMovement(writing, line, product, { bin, units }, steps[step].number, document.id);
}

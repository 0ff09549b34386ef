import type { Input, Output } from '../../../shared/contract';
import { binKinds } from '../../../shared/domain/binKinds';
import { binRefusal } from '../../../shared/domain/binRefusal';
import { isQuantity } from '../../../shared/domain/quantity';
import { statuses } from '../../../shared/domain/statuses';
import { shownBin } from '../bins/queries';
import type { Commanding, Outcome } from '../outcome';
import { applyQuantity } from '../serials/applyQuantity';
import { intoBin } from './intoBin';
import { type LoadedLine, loadReplenishment, type LoadedReplenishment } from './load';
import { countOnLine } from './progress';
import { roomFor } from './room';

/** Receives a typed count of a line's units. */
export async function count(
  commanding: Commanding,
  { document, line: position, units, bin }: Input<'receiving.count'>,
): Promise<Outcome<Output<'receiving.count'>>> {
  const replenishment = await loadReplenishment(commanding, document);
  if (replenishment === null) return { refusal: { code: 'nothingToReceive', facts: { value: document } } };
  const line = replenishment.lines.find((one) => one.position === position);
  if (line === undefined) return { refusal: { code: 'noSuchLine', facts: { document, position } } };
  return countUnits(commanding, replenishment, line, { units, bin });
}

/** Receives units of a counted product: one movement, and a receipt that can be undone. `bin`: a code. */
export async function countUnits(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  line: LoadedLine,
  { units, bin: code }: { readonly units: number; readonly bin: string | null },
): Promise<Outcome<Output<'receiving.count'>>> {
  const { product, received } = line;
  const { sku } = product;
  if (line.takes !== 'units') return { refusal: { code: 'takesSerials', facts: { sku } } };
  if (!isQuantity(units)) return { refusal: { code: 'quantityUnfit', facts: { value: String(units) } } };
  const over = { code: 'overQuantity', facts: { sku, asked: units, received, units: line.units } } as const;
  const room = roomFor(commanding, replenishment, line, units, over);
  if ('refusal' in room) return room;
  const into = await intoBin(commanding, code);
  if ('refusal' in into) return into;
  const { bin } = into;
  if (bin === null) return { refusal: { code: 'binMissing', facts: { value: sku } } };
  const refusal = binRefusal(bin, sku);
  if (refusal !== null) return { refusal };

  const { document } = replenishment;
  await applyQuantity(commanding, commanding.line, { product, bin, step: 'receive', units, document });
  const status = binKinds[bin.kind].gives;
  await commanding.db
    .insertInto('counted_receipt')
    .values({
      journal: commanding.line.number,
      replenishment: document.id,
      line: line.id,
      bin: bin.id,
      status: statuses[status].number,
      units,
      undone: null,
    })
    .execute();
  const counts = await countOnLine(commanding, replenishment, line, units);
  return {
    value: {
      kind: 'counted',
      receipt: commanding.line.number,
      sku,
      name: product.name,
      units,
      bin: shownBin(bin),
      status,
      position: line.position,
      ...counts,
    },
  };
}

import type { BinRef } from '../../../shared/domain/binKinds';
import type { ProductRef, SerialRecord, Subject } from '../serials/record';
import type { Agenda } from './agenda';
import type { Bins } from './bins';
import type { Calendar } from './calendar';
import type { Desk } from './desk';
import type { Counter } from '../counters';
import type { Pool } from './pool';
import type { AddedProduct } from './products';
import type { Quotas } from './quotas';
import type { Random } from './random';

/** A unit before its first step. */
export interface NewUnit extends Subject {
  readonly product: DemoProduct;
}

/** A unit as the generator knows it: the record follows each step. */
export interface Unit extends NewUnit {
  record: SerialRecord;
}

/** Unnamed units of a counted product in a bin. */
export interface Quantity {
  readonly bin: BinRef;
  units: number;
}

export interface DemoProduct extends AddedProduct {
  /** The storage bins where it usually lies. */
  readonly homes: readonly BinRef[];
  /** Named units that are Ready and promised to nobody. */
  readonly ready: Pool<Unit>;
  readonly quantities: Quantity[];
  /** Unnamed units that are promised to no order. */
  unpromised: number;
  /** The maker's last running number. */
  made: number;
}

/** Everything that the parts of the generator share. */
export interface Demo {
  readonly random: Random;
  readonly quotas: Quotas;
  readonly calendar: Calendar;
  readonly agenda: Agenda;
  readonly desk: Desk;
  readonly products: readonly DemoProduct[];
  readonly bins: Bins;
  readonly lastNumbers: Record<Counter, number>;
  readonly blocked: Pool<Unit>;
  readonly damaged: Pool<Unit>;
}

export function productOf(demo: Demo, sku: string): DemoProduct {
  const product = demo.products.find((one) => one.sku === sku);
  if (product === undefined) throw new Error(`the demo has no product ${sku}`);
  return product;
}

export const isCounted = ({ workflow }: ProductRef): boolean => workflow !== 'In/Out';

/** Plans work for some time from now: so many working days, at least and at most. */
export function later(
  { agenda, random }: Demo,
  [least, most]: readonly [number, number],
  work: () => Promise<void>,
): void {
  agenda.add(agenda.now + random.between(least, most), work);
}

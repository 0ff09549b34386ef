import type { Input, Output } from '../../../shared/contract';
import { sql } from 'kysely';
import { orderStatuses, orderStatusOf } from '../../../shared/domain/documentStatuses';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { readSerial } from '../../../shared/domain/serialValue';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { loadSubjects } from '../serials/load';
import { pendingValues } from './captured';

/** The orders that a scan on the list means: number, reference, or a unit that one holds or has captured. */
export async function findOrder(
  asking: Asking,
  input: Input<'packing.find'>,
): Promise<Outcome<Output<'packing.find'>>> {
  const value = input.value.trim();
  const named = await heads(asking).where('process.number', '=', fold(value)).execute();
  if (named.length > 0) return { value: { matches: named.map(shownHead) } };
  const { Open, Packing, Hold } = orderStatuses;
  const open: readonly number[] = [Open.number, Packing.number, Hold.number];
  // Most orders may have no reference: the index holds those that have one.
  const referred = await heads(asking)
    .where('own.reference', '=', value)
    .where('own.reference', '<>', sql.lit(''))
    .execute();
  const stillOpen = referred.filter(({ status }) => open.includes(status));
  const byReference = stillOpen.length > 0 ? stillOpen : referred;
  if (byReference.length > 0) return { value: { matches: byReference.map(shownHead) } };
  const holding = await holdingUnit(asking, value);
  if (holding.length > 0) return { value: { matches: holding.map(shownHead) } };
  return { refusal: { code: 'orderUnknown', facts: { value } } };
}

async function holdingUnit(asking: Asking, text: string) {
  const read = readSerial(text);
  if ('problem' in read) return [];
  const records = (await loadSubjects(asking, read.value)).flatMap(({ record }) => record ?? []);
  const holders = records.flatMap(({ state }) => state.holdingOrder?.id ?? []);
  const pending = await pendingValues(asking, read.value);
  const ids = [...holders, ...pending.map(({ order }) => order)];
  return ids.length === 0 ? [] : heads(asking).where('own.id', 'in', ids).execute();
}

function heads({ db }: Reading) {
  return db
    .selectFrom('customer_order as own')
    .innerJoin('process', 'process.id', 'own.id')
    .select(['process.number as order', 'own.reference', 'own.customer', 'own.status'])
    .where('process.type', '=', processTypes.Order.number)
    .orderBy('own.id');
}

function shownHead<R extends { readonly status: number }>(row: R) {
  return { ...row, status: orderStatusOf(row.status) };
}

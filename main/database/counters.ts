import type { ProcessType } from '../../shared/domain/processTypes';
import type { Reading, Writing } from './engines/engine';

/** What has a running number: each kind of document, and generated serials. */
export type Counter = ProcessType | 'serial';

/** Where each kind begins: a first number has four figures, so that it reads like one. */
const before = {
  Order: 10_000,
  Replenishment: 1_000,
  Return: 1_000,
  'Re-count': 1_000,
  Move: 1_000,
  serial: 0,
} as const;

/** The last number given. */
export async function lastNumber({ db }: Reading, name: Counter): Promise<number> {
  const row = await db.selectFrom('counter').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? before[name];
}

/** Takes the numbers up to `to`; `false`: others took some after `from` meanwhile. */
export async function takeNumbers(
  writing: Writing,
  name: Counter,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  if ((await lastNumber(writing, name)) !== from) return false;
  await writing.db
    .insertInto('counter')
    .values({ name, value: to })
    .onConflict((known) => known.column('name').doUpdateSet({ value: to }))
    .execute();
  return true;
}

/** The next number of a kind, never given again. */
export async function nextNumber(writing: Writing, name: Counter): Promise<number> {
  const from = await lastNumber(writing, name);
  await takeNumbers(writing, name, { from, to: from + 1 });
  return from + 1;
}

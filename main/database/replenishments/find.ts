import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Commanding } from '../outcome';
import { type LoadedLine, loadReplenishment, type LoadedReplenishment } from '../receiving/load';
import type { Reading } from '../engines/engine';

type Loaded = LoadedReplenishment | { readonly refusal: Refusal };

/** A replenishment that the desk names; refused where there is none. */
export async function findNamed(reading: Reading, number: string): Promise<Loaded> {
  const replenishment = await loadReplenishment(reading, number);
  return replenishment ?? { refusal: { code: 'replenishmentUnknown', facts: { value: number } } };
}

/** The same, refused unless it is Incomplete: only then lines and serials change. */
export async function findIncomplete(reading: Reading, number: string): Promise<Loaded> {
  const replenishment = await findNamed(reading, number);
  if ('refusal' in replenishment || replenishment.status === 'Incomplete') return replenishment;
  const { document, status } = replenishment;
  return { refusal: { code: 'notIncomplete', facts: { document: document.number, status } } };
}

/** The same, refused where it has ended. */
export async function findOpen(reading: Reading, number: string): Promise<Loaded> {
  const replenishment = await findNamed(reading, number);
  if ('refusal' in replenishment || replenishmentStatuses[replenishment.status].open) return replenishment;
  const { document, status } = replenishment;
  return { refusal: { code: 'replenishmentEnded', facts: { document: document.number, status } } };
}

/** A line by its id; refused where it is gone. */
export function lineIn(
  { document, lines }: LoadedReplenishment,
  id: number,
): LoadedLine | { readonly refusal: Refusal } {
  const line = lines.find((one) => one.id === id);
  return line ?? { refusal: { code: 'lineGone', facts: { document: document.number } } };
}

/** The replenishment is another one since this command; throws when it changed since it was read. */
export async function touch(
  { db, line }: Commanding,
  { document, changed }: LoadedReplenishment,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('replenishment')
    .set({ changed: line.number })
    .where('id', '=', document.id)
    .where('changed', '=', changed)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`${document.number} changed since it was read`);
}

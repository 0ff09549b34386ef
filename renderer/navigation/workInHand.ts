import { handOverPacking, packingSettled } from '../screens/packing/packRunners';
import { handOver, scansSettled } from '../screens/receiving/scanRunners';
import type { Screen } from './screens';

/**
 * Waits until none of a person's scans is on its way; tells the screen that keeps one which could not be saved, or
 * null.
 */
export async function workSettled(person: number): Promise<KeptWork | null> {
  const [replenishment, order] = await Promise.all([scansSettled(person), packingSettled(person)]);
  if (replenishment !== null)
    return { document: replenishment, screen: { at: 'receivingDocument', document: replenishment } };
  return order === null ? null : { document: order, screen: { at: 'packingOrder', order } };
}

/** A scan that could not be saved: its document, and the screen that shows it. */
interface KeptWork {
  readonly document: string;
  readonly screen: Screen;
}

/** Another person goes on with the work in hand. */
export function handOverWork(fromPerson: number, toPerson: number): void {
  handOver(fromPerson, toPerson);
  handOverPacking(fromPerson, toPerson);
}

import { ask } from '../../hooks/askWarehouse';
import { newRequestId } from '../../hooks/requestId';
import { go, useScreen } from '../../navigation/screens';
import type { Finding, ListScan } from '../../scanning/documentFinder';
import type { Reading } from '../../scanning/quietRepeat';
import { packRunnerOf } from './packRunners';

/** The orders that a scan means. */
export async function find(value: string): Promise<Finding> {
  const answer = await ask('packing.find', { value });
  if (!('value' in answer)) return answer;
  const matches = answer.value.matches.map(({ order, reference, customer, status }) => {
    const subtitle = reference === '' ? customer : `${customer} · ${reference}`;
    return { document: order, subtitle, detail: status };
  });
  return { value: { matches } };
}

/** Opens an order for a person, with the scan that led there and those right behind it. */
export function openFor(
  person: number,
  order: string,
  opener: Reading | null,
  behind: readonly ListScan[],
): void {
  const runner = packRunnerOf(person, order);
  if (opener !== null) runner.send({ is: 'openedBy', reading: opener });
  for (const scan of behind) runner.send({ is: 'scanned', request: newRequestId(), ...scan });
  // Who went elsewhere meanwhile is not fetched back.
  if (useScreen.getState().screen?.at === 'packing') go({ at: 'packingOrder', order });
}

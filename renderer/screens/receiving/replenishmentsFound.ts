import { ask } from '../../hooks/askWarehouse';
import { newRequestId } from '../../hooks/requestId';
import { go, useScreen } from '../../navigation/screens';
import type { Finding, ListScan } from '../../scanning/documentFinder';
import type { Reading } from '../../scanning/quietRepeat';
import { enter, scanRunnerOf } from './scanRunners';

/** The replenishments that a scan means. */
export async function find(value: string): Promise<Finding> {
  const answer = await ask('receiving.find', { value });
  if (!('value' in answer)) return answer;
  const matches = answer.value.matches.map(({ document, supplier, po, status }) => {
    return { document, subtitle: po === '' ? supplier : `${supplier} · PO ${po}`, detail: status };
  });
  return { value: { matches } };
}

/** Opens a replenishment for a person, with the scan that led there and those right behind it. */
export function openFor(
  person: number,
  document: string,
  opener: Reading | null,
  behind: readonly ListScan[],
): void {
  const runner = scanRunnerOf(person, document);
  if (opener !== null) runner.send({ is: 'openedBy', reading: opener });
  for (const scan of behind) runner.send({ is: 'scanned', request: newRequestId(), ...scan });
  // Who went elsewhere meanwhile is not fetched back, and finds the scans worked off.
  if (useScreen.getState().screen?.at === 'receiving') go({ at: 'receivingDocument', document });
  else void enter(runner);
}

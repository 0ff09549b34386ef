import type { Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import { shownBin } from '../bins/queries';
import type { Reading } from '../engines/engine';
import type { Outcome } from '../outcome';
import { loadBin, loadDocuments } from '../serials/load';
import type { LoadedReplenishment } from './load';

/** What a value means that is neither serial nor product: a document is told, a bin taken. Null: neither. */
export async function recogniseOther(
  reading: Reading,
  value: string,
  { document }: LoadedReplenishment,
): Promise<Outcome<Output<'receiving.scan'>> | null> {
  const [named] = await loadDocuments(reading, value);
  if (named !== undefined) {
    if (named.id === document.id)
      return { refusal: { code: 'openAlready', facts: { document: named.number } } };
    return { refusal: { code: 'scannedDocument', facts: { value: named.number, type: named.type } } };
  }
  const bin = await loadBin(reading, fold(value));
  if (bin === null) return null;
  if (bin.closed) return { refusal: { code: 'binClosed', facts: { bin: bin.code } } };
  return { value: { kind: 'bin', bin: shownBin(bin) } };
}

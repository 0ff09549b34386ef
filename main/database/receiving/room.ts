import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { Refusal } from '../../../shared/domain/refusals';
import { approved } from '../approval';
import type { Commanding } from '../outcome';
import type { LoadedLine, LoadedReplenishment } from './load';

/** That the units may come in; `words`: why more than was ordered may, for the history. */
interface Room {
  readonly words: string | null;
}

/**
 * Whether a line has room for units: the document takes units, and the line's quantity is not passed, or a manager
 * allows it for this receipt. `over` is the refusal for a line without room.
 */
export function roomFor(
  commanding: Commanding,
  { document, status }: LoadedReplenishment,
  line: LoadedLine,
  units: number,
  over: Refusal,
): Room | { readonly refusal: Refusal } {
  if (!replenishmentStatuses[status].receivable && status !== 'Received') {
    return { refusal: { code: 'notReceivable', facts: { document: document.number, status } } };
  }
  if (line.received + units <= line.units) return { words: null };
  if (commanding.approval === null) return { refusal: over };
  const consent = approved(commanding, 'overReceive');
  return 'refusal' in consent ? consent : { words: consent.words };
}

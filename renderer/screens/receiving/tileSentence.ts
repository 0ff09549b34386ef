import { faultText } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import type { Received } from '../../../shared/contract/receiving';
import { questionText } from '../../../shared/domain/questions';
import { refusalText } from '../../../shared/domain/refusals';
import type { Clock } from '../../../shared/domain/times';
import { questionWord } from '../../scanning/choices';
import type { Verdict, Work } from './flowState';

/**
 * The last scan's verdict as screen readers say it: whole, with nothing that only a colour tells.
 * `complete`: the units of the replenishment once all are received, else null.
 */
export function tileSentence(
  verdict: Verdict,
  work: Work | null,
  complete: number | null,
  clock: Clock,
): string {
  if (work !== null && work.fault !== null) {
    return `Not saved. Your scan is kept: ${work.ask.job.value}. ${faultText(work.fault.kind)}`;
  }
  switch (verdict.is) {
    case 'waiting':
      return complete === null ? '' : `Complete, ${complete} of ${complete}.`;
    case 'accepted': {
      const { serial, sku, bin, status, line, document } = verdict.received;
      const whole = isLast(verdict.received) ? ` Complete, ${document.units} of ${document.units}.` : '';
      return `Received ${serial}, ${sku}, into ${bin.code}, ${status}. ${line.received} of ${line.units}.${whole}`;
    }
    case 'counted': {
      const { units, sku, bin, status, line, document } = verdict.counted;
      const whole = isLast(verdict.counted) ? ` Complete, ${document.units} of ${document.units}.` : '';
      return `Counted ${units} ${sku} into ${bin.code}, ${status}. ${line.received} of ${line.units}.${whole}`;
    }
    case 'opened':
      return `${verdict.sku} is chosen.`;
    case 'bin':
      return verdict.once
        ? `Bin ${verdict.bin.code} for the next unit only: it becomes ${verdict.bin.gives}.`
        : `Bin ${verdict.bin.code}, units become ${verdict.bin.gives}.`;
    case 'undone':
      return `Undone: ${undoneText(verdict.undone)}.`;
    case 'refused': {
      const { reason, remedy } = refusalText(verdict.refusal, clock);
      return `Refused. ${reason} ${remedy} Nothing has changed.`;
    }
    case 'question':
      return `${questionWord(verdict.question)} ${questionText(verdict.question, clock)}`;
  }
}

/** What an undo left, without its full stop. */
export function undoneText({ serial, sku, units, becomes }: Output<'receiving.undo'>): string {
  if (becomes !== null) return `${serial === '' ? `${units} ${sku}` : serial} is ${becomes} again`;
  return `${units} ${sku} taken back`;
}

/** Whether these units made their replenishment complete. */
export function isLast(received: Pick<Received, 'document'>): boolean {
  return received.document.received === received.document.units;
}

/** Whether the sentence interrupts what a screen reader is saying. */
export function isUrgent(verdict: Verdict, work: Work | null): boolean {
  return verdict.is === 'refused' || (work !== null && work.fault !== null);
}

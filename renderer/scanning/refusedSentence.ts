import { type Sentence, refusalText } from '../../shared/domain/refusals';
import type { Clock } from '../../shared/domain/times';
import type { RefusedScan } from './refusedScan';

/** A refused scan as a person reads it when looking at it later: what and why not; then what to do. */
export function refusedSentence(scan: RefusedScan, clock: Clock): Sentence {
  switch (scan.why.is) {
    case 'refusal':
      return refusalText(scan.why.refusal, clock);
    case 'unanswered':
      return {
        reason: `${scan.value}: the question was not answered, another scan came first.`,
        remedy: 'Scan it again and choose.',
      };
    case 'leftOut':
      return {
        reason: `${scan.value} was left out: whether it is saved is not known (${scan.why.fault.id}).`,
        remedy: 'Look for it in Last scans; if it is not there, scan it again.',
      };
  }
}

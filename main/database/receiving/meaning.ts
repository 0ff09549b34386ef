import { mayTake } from '../../../shared/domain/decide';
import type { Choice, Question } from '../../../shared/domain/questions';
import { keyUnder } from '../../../shared/domain/serialValue';
import { linesForScan } from '../serials/lineFor';
import type { Subject } from '../serials/record';
import { hasRoom, type LoadedLine, type LoadedReplenishment } from './load';

/** A scan as the recognition reads it. `open`: position of the open step's line, or null. */
export interface Scan {
  readonly value: string;
  /** What a GS1 code says that the unit is, or null. */
  readonly sku: string | null;
  readonly open: number | null;
  readonly aim: string | null;
  readonly bin: string | null;
  readonly confirm: readonly string[];
}

/** What a scanned serial is to a replenishment. A `listed` one may still be refused by the rule of its step. */
export type Meaning =
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'listed'; readonly subject: Subject }
  | {
      readonly is: 'new';
      readonly line: LoadedLine;
      readonly subject: Subject;
      readonly elsewhere: Subject | undefined;
    }
  | { readonly is: 'stranger' };

interface Candidate {
  readonly line: LoadedLine;
  readonly subject: Subject;
}

/**
 * What a value means here, `known` being every serial that has it. The order: what the document expects; what
 * its lines can take though they know it (a unit that comes back); a new serial of a line that takes such; else
 * the known unit, whose step says why not. Several of a kind: the open step decides, else a person.
 */
export function meaningOf(
  replenishment: LoadedReplenishment,
  known: readonly Subject[],
  scan: Scan,
): Meaning {
  const { document, lines } = replenishment;
  const subjects = known.filter(({ product }) => scan.sku === null || product.sku === scan.sku);
  const ours = subjects.flatMap((subject): readonly Candidate[] => {
    const line = lines.find(({ product }) => product.id === subject.product.id);
    return line === undefined ? [] : [{ line, subject }];
  });
  const expected = ours.filter(({ subject }) => subject.record?.state.expectedBy?.id === document.id);
  if (expected.length > 0) {
    return chosen(expected, scan, true, ({ subject }) => ({ is: 'listed', subject }));
  }
  const back = ours.filter(({ line, subject: { record, product } }) => {
    const request = { step: 'register', workflow: product.workflow, document } as const;
    return line.takes === 'newSerials' && mayTake(record?.state ?? null, request);
  });
  const fresh = linesForScan(lines, subjects, scan, hasRoom)
    .filter(({ product }) => !subjects.some((subject) => subject.product.id === product.id))
    .map((line): Candidate => ({ line, subject: newSubject(line, scan.value) }));
  const possible = [...back, ...fresh];
  if (possible.length > 0) {
    return chosen(possible, scan, false, ({ line, subject }) => {
      return { is: 'new', line, subject, elsewhere: subject.record === null ? subjects[0] : undefined };
    });
  }
  const open = ours.find(({ line }) => line.position === scan.open)?.subject ?? ours[0]?.subject;
  const subject = open ?? subjects[0];
  return subject === undefined ? { is: 'stranger' } : { is: 'listed', subject };
}

function newSubject({ product }: LoadedLine, value: string): Subject {
  return { product, value, key: keyUnder(product.exactCase, value), generated: false, record: null };
}

/** The one candidate that counts, or the question which of several. */
function chosen(
  candidates: readonly Candidate[],
  { value, open, confirm }: Scan,
  expected: boolean,
  meaning: (candidate: Candidate) => Meaning,
): Meaning {
  const confirmed = candidates.find(({ line }) => confirm.includes(`line:${line.position}`));
  const byStep = expected ? candidates.find(({ line }) => line.position === open) : undefined;
  const [first, second] = candidates;
  const one = confirmed ?? byStep ?? (second === undefined ? first : undefined);
  if (one !== undefined) return meaning(one);
  const choices = candidates.map(({ line }): Choice => ({
    confirm: `line:${line.position}`,
    sku: line.product.sku,
    name: line.product.name,
    detail: `${line.received} of ${line.units} received`,
  }));
  const accepts = choices.map((choice) => choice.confirm);
  return { is: 'question', question: { code: 'whichOne', facts: { value, expected, choices }, accepts } };
}

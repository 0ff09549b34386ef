import { mayTake } from '../../../shared/domain/decide';
import type { Choice, Question } from '../../../shared/domain/questions';
import { keyUnder } from '../../../shared/domain/serialValue';
import { isOnHand } from '../../../shared/domain/statuses';
import { lineForProduct, linesForScan } from '../serials/lineFor';
import type { Subject } from '../serials/record';
import { hasRoom, type LoadedLine, type LoadedOrder } from './load';

/** A scanned serial as the recognition reads it. `sku`: what a GS1 code says that it is, or null. */
export interface Scan {
  readonly value: string;
  readonly sku: string | null;
  /** Position of the open step's line, or null. */
  readonly open: number | null;
  readonly aim: string | null;
  readonly confirm: readonly string[];
}

interface Candidate {
  readonly line: LoadedLine;
  readonly subject: Subject;
}

/** What a scanned serial is to an order. `elsewhere`: the value as a unit of another product. */
export type Meaning =
  | { readonly is: 'question'; readonly question: Question }
  | {
      readonly is: 'unit';
      readonly line: LoadedLine;
      readonly subject: Subject;
      readonly elsewhere: Subject | undefined;
    }
  | { readonly is: 'otherProduct'; readonly sku: string }
  | { readonly is: 'unknown' };

/**
 * What a value means for an order, `subjects` being every serial that has it and what orders have captured under it: a unit of a product that the order
 * needs; a new serial of a line that takes such; else another product's unit, or nothing known. Several of a kind:
 * the one that can be captured, the open step, else a person decides.
 */
export function meaningOf(
  { document, lines }: LoadedOrder,
  subjects: readonly Subject[],
  scan: Scan,
): Meaning {
  const known = subjects.filter(({ product }) => scan.sku === null || product.sku === scan.sku);
  const ours = known.flatMap((subject): readonly Candidate[] => {
    const line = lineForProduct(lines, subject.product.sku, scan.open, hasRoom);
    return line === undefined ? [] : [{ line, subject }];
  });
  if (ours.length > 0) {
    const possible = ours.filter(({ subject }) => mayBeCaptured(subject, document));
    return chosen(possible.length > 0 ? possible : ours, scan, true, undefined);
  }
  const fresh = linesForScan(lines, known, scan, hasRoom).map((line): Candidate => {
    return { line, subject: newSubject(line, scan.value) };
  });
  if (fresh.length > 0) return chosen(fresh, scan, false, known[0]);
  const [other] = known;
  return other === undefined ? { is: 'unknown' } : { is: 'otherProduct', sku: other.product.sku };
}

function mayBeCaptured({ product, record }: Subject, document: LoadedOrder['document']): boolean {
  // A value without a record is known because an order has captured it.
  if (record === null) return false;
  const { state } = record;
  if (isOnHand(state.status)) {
    if (state.holdingOrder?.id === document.id) return true;
    return mayTake(state, { step: 'reserve', workflow: product.workflow, document });
  }
  return mayTake(state, { step: 'ship', workflow: product.workflow, document });
}

/** A value as a serial of a line's product that nobody has recorded. */
export function newSubject({ product }: LoadedLine, value: string): Subject {
  return { product, value, key: keyUnder(product.exactCase, value), generated: false, record: null };
}

/** The one candidate that counts, or the question which of several. */
function chosen(
  candidates: readonly Candidate[],
  { value, open, confirm }: Scan,
  expected: boolean,
  elsewhere: Subject | undefined,
): Meaning {
  const [first, second] = candidates;
  const one =
    candidates.find(({ line }) => confirm.includes(`line:${line.position}`)) ??
    candidates.find(({ line }) => line.position === open) ??
    (second === undefined ? first : undefined);
  if (one !== undefined) return { is: 'unit', ...one, elsewhere };
  const choices = candidates.map(({ line }): Choice => ({
    confirm: `line:${line.position}`,
    sku: line.product.sku,
    name: line.product.name,
    detail: `${line.captured} of ${line.units} captured`,
  }));
  const accepts = choices.map((choice) => choice.confirm);
  return { is: 'question', question: { code: 'whichOne', facts: { value, expected, choices }, accepts } };
}

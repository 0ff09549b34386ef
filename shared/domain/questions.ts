import type { Status } from './statuses';
import { type Clock, spokenTime } from './times';

/** One answer to "Which one?": `confirm` is what the command accepts. */
export interface Choice {
  readonly confirm: string;
  readonly sku: string;
  readonly name: string;
  readonly detail: string;
}

/**
 * Why a value may be something else than a serial of the line (one label may carry several codes): the number of a
 * product, unlike the serials taken before it, or known as a unit of another product.
 */
export type Doubt =
  | { readonly is: 'productCode' }
  | { readonly is: 'unlikeOthers'; readonly other: string }
  | { readonly is: 'knownElsewhere'; readonly sku: string; readonly status: Status };

/** The closed list of questions: refusals that name the confirmations they would accept. */
interface QuestionFacts {
  /** `expected`: the lines list this value; else it is new, and each of them could take it. */
  whichOne: { value: string; expected: boolean; choices: readonly Choice[] };
  reallySerial: { value: string; sku: string; doubt: Doubt };
  caseDiffers: { value: string; known: string; sku: string };
  wasOut: { value: string; at: number; order: string | null };
  unknownReturn: { value: string };
}

export type QuestionCode = keyof QuestionFacts;

export type Question = {
  [C in QuestionCode]: {
    readonly code: C;
    readonly facts: QuestionFacts[C];
    readonly accepts: readonly string[];
  };
}[QuestionCode];

/** The sentence of a question, shown above its answers. */
export function questionText(question: Question, clock: Clock): string {
  switch (question.code) {
    case 'whichOne':
      return question.facts.expected
        ? `${question.facts.value} is expected on ${question.facts.choices.length} lines.`
        : `${question.facts.value} is new here, and ${question.facts.choices.length} lines take new serials.`;
    case 'reallySerial':
      return `${doubtText(question.facts.value, question.facts.doubt)} Is it really the serial of one ${question.facts.sku}?`;
    case 'caseDiffers':
      return `${question.facts.value} differs from ${question.facts.known} by capital letters only. Is this ${question.facts.known}?`;
    case 'wasOut': {
      const { value, at, order } = question.facts;
      return `${value} is Out since ${spokenTime(at, clock)}${order === null ? '' : `, order ${order}`}. Is this unit back?`;
    }
    case 'unknownReturn':
      return `Nothing here has the value ${question.facts.value}. Does this unit come back from a customer?`;
  }
}

function doubtText(value: string, doubt: Doubt): string {
  switch (doubt.is) {
    case 'productCode':
      return `${value} looks like a product's number.`;
    case 'unlikeOthers':
      return `${value} does not look like ${doubt.other}, the one before it.`;
    case 'knownElsewhere':
      return `${value} is known as a unit of ${doubt.sku}, ${doubt.status}.`;
  }
}

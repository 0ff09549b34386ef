import { type Clock, spokenTime } from './times';

/** One answer to "Which one?": `confirm` is what the command accepts. */
export interface Choice {
  readonly confirm: string;
  readonly sku: string;
  readonly name: string;
  readonly detail: string;
}

/** The closed list of questions: refusals that name the confirmations they would accept. */
interface QuestionFacts {
  whichOne: { value: string; choices: readonly Choice[] };
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
      return `${question.facts.value} is expected on ${question.facts.choices.length} lines.`;
    case 'wasOut': {
      const { value, at, order } = question.facts;
      return `${value} is Out since ${spokenTime(at, clock)}${order === null ? '' : `, order ${order}`}. Is this unit back?`;
    }
    case 'unknownReturn':
      return `Nothing here has the value ${question.facts.value}. Does this unit come back from a customer?`;
  }
}

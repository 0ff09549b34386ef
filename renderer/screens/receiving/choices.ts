import type { Choice, Question } from '../../../shared/domain/questions';

/** The answers that a question offers, in the order of their keys 1 to 9. */
export function choicesOf(question: Question): readonly Choice[] {
  switch (question.code) {
    case 'whichOne':
      return question.facts.choices;
    case 'wasOut':
    case 'unknownReturn':
      return question.accepts.map((confirm) => ({ confirm, sku: 'Yes', name: 'Receive it', detail: '' }));
  }
}

import type { Choice, Question } from '../../shared/domain/questions';

/** How a scan screen speaks of what it does: receiving receives, packing captures. */
export interface DeedWords {
  /** "nothing is received" */
  readonly nothing: string;
  /** What yes does with a unit that is Out: "Receive it as new stock". */
  readonly back: string;
}

/** The answers that a question offers, in the order of their keys 1 to 9. */
export function choicesOf(question: Question, words: DeedWords): readonly Choice[] {
  switch (question.code) {
    case 'whichOne':
      return question.facts.choices;
    case 'reallySerial':
      return yes(question, 'Yes, it is the serial', `of one ${question.facts.sku}`);
    case 'caseDiffers':
      return yes(question, `Yes, this is ${question.facts.known}`, question.facts.sku);
    case 'wasOut':
      return yes(question, 'Yes, it is back', words.back);
    case 'unknownReturn':
      return yes(question, 'Yes', 'Receive it');
  }
}

function yes({ accepts }: Question, sku: string, name: string): readonly Choice[] {
  return accepts.map((confirm) => ({ confirm, sku, name, detail: '' }));
}

/** What choosing none of the answers means, as its button says it. */
export function neitherText(question: Question, { nothing }: DeedWords): string {
  switch (question.code) {
    case 'whichOne':
      return question.facts.choices.length === 2 ? `Neither: ${nothing}` : `None: ${nothing}`;
    case 'caseDiffers':
      return 'No, it is another unit';
    case 'reallySerial':
    case 'wasOut':
    case 'unknownReturn':
      return `No: ${nothing}`;
  }
}

/** The answer of "Which one?" that means this line or, where no answer does, this product. */
export function choiceOf(question: Question, position: number, sku: string): Choice | undefined {
  if (question.code !== 'whichOne') return undefined;
  const { choices } = question.facts;
  return (
    choices.find(({ confirm }) => lineOf(confirm) === position) ??
    choices.find((choice) => choice.sku === sku)
  );
}

/** The line that a confirmation names, or null. */
export function lineOf(confirm: string): number | null {
  const named = /^line:(\d+)$/.exec(confirm)?.[1];
  return named === undefined ? null : Number(named);
}

/** The word of a question's tile, read from 3 m. */
export function questionWord(question: Question): string {
  switch (question.code) {
    case 'whichOne':
      return 'Which one?';
    case 'reallySerial':
      return 'A serial?';
    case 'caseDiffers':
      return 'The same?';
    case 'wasOut':
    case 'unknownReturn':
      return 'Back again?';
  }
}

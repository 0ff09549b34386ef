import type { ElementProblem } from './elementString';

/** Why a text is no element string, as a part of a sentence. */
export function elementProblemText({ problem, ai }: ElementProblem): string {
  const element = ai === null ? 'an element' : `AI ${ai}`;
  switch (problem) {
    case 'empty':
      return 'it is empty';
    case 'unknownIdentifier':
      return 'it holds an application identifier that is none';
    case 'emptyElement':
      return 'an element is empty';
    case 'tooShort':
    case 'tooLong':
    case 'length':
      return `${element} has another length`;
    case 'characters':
      return `${element} holds a character that it may not`;
    case 'checkDigit':
      return `the check digit of ${element} does not fit`;
    case 'date':
      return `${element} is no date`;
    case 'contradiction':
      return `${element} stands in it twice and differs`;
  }
}

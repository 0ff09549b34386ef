import type { Wording } from './refusalWords';

type SerialsPageCode =
  | 'serialUnknown'
  | 'noteChanged'
  | 'attributesChanged'
  | 'attributeTwice'
  | 'jobRunning'
  | 'checkGone'
  | 'csvUnreadable';

/** The words of what the Serials page refuses. */
export const serialsPageWords: Pick<Wording, SerialsPageCode> = {
  serialUnknown: () => [
    'This serial is not in the warehouse any more.',
    'Close this and look at the list again.',
  ],
  noteChanged: (f) => [
    `${f.field} of ${f.serial} were changed meanwhile${f.by === null ? '' : ` by ${f.by}`}.`,
    'Compare both texts, then decide.',
  ],
  attributesChanged: (f) => [
    `The attributes of ${f.serial} were changed meanwhile.`,
    'Close this and open it again; your entries are not saved.',
  ],
  attributeTwice: (f) => [`${f.name} is there twice.`, 'Keep one of the two.'],
  jobRunning: () => ['Another long piece of work is running.', 'Wait until it ends, or cancel it.'],
  csvUnreadable: (f) => [f.reason, f.remedy],
  checkGone: () => ['This check is not kept any more.', 'Choose the file again.'],
};

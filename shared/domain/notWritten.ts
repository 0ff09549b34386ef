/** Why a file that a person asked for could not be written; one word each, for all the ways a system says it. */
export type NotWritten = 'diskFull' | 'notAllowed' | 'noFolder' | 'inUse' | 'unfitName' | 'other';

const elsewhere = 'Save it in another folder, for example Documents.';

/** The end of the sentence “… is not saved: …”, and what to do. */
export const notWrittenWords: Readonly<Record<NotWritten, readonly [why: string, remedy: string]>> = {
  diskFull: ['the disk is full', 'Free some space, or save it on another disk.'],
  // Windows says the same of a file that another program has open.
  notAllowed: [
    'this computer does not let you write there',
    `${elsewhere} If it is open in another program, close it there.`,
  ],
  noFolder: ['its folder is not there any more', elsewhere],
  inUse: ['another program has it open', 'Close it there, or save it under another name.'],
  unfitName: ['it cannot have this name', 'Save it under another, shorter name.'],
  other: [
    'the disk does not take it',
    `${elsewhere} If that does not help, ask who looks after this computer.`,
  ],
};

/** Why a file could not be written, from what the file system said. */
export function notWritten(error: unknown): NotWritten {
  if (!(error instanceof Error) || !('code' in error)) return 'other';
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'diskFull';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'notAllowed';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'noFolder';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'inUse';
    case 'EISDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return 'unfitName';
    default:
      return 'other';
  }
}

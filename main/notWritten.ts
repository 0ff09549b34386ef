import type { NotWritten } from '../shared/domain/notWritten';

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

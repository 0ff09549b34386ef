import { randomBytes } from 'node:crypto';
import type { Fault, FaultKind } from '../../shared/contract/answer';
import { OpeningFault } from './openingFault';

/** The fault for something thrown, with an id of its own that the log and the person share. */
export function faultOf(error: unknown): Fault {
  return { id: randomBytes(4).toString('hex'), kind: kindOf(error) };
}

function kindOf(error: unknown): FaultKind {
  if (error instanceof OpeningFault) return error.kind;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return 'diskFull';
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return 'readOnly';
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'damaged';
  return 'unexpected';
}

import { randomBytes } from 'node:crypto';
import type { Fault, FaultKind } from '../shared/contract/answer';
import type { Log } from './log';

/** Makes the fault of something that went wrong here, and logs it once under the fault's id. */
export function faultOf(error: unknown, doing: string, log: Log): { readonly fault: Fault } {
  const id = newFaultId();
  log('error', `${id} ${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { fault: { id, kind: kindOf(error) } };
}

/** Short enough to be read over the telephone, and found again in the log. */
export function newFaultId(): string {
  return randomBytes(4).toString('hex');
}

function kindOf(error: unknown): FaultKind {
  if (!(error instanceof Error) || !('code' in error)) return 'unexpected';
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'readOnly';
    default:
      return 'unexpected';
  }
}

import type { Fault } from '../../shared/contract/answer';

/** Carries a fault through the query client, which knows failures as thrown errors only. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind);
  }
}

import type { FaultKind } from '../../shared/contract/answer';

/** A warehouse that cannot be opened, with the kind that the person is told. */
export class OpeningFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause?: unknown) {
    super(`the warehouse cannot be opened: ${kind}`, { cause });
    this.kind = kind;
  }
}

import type { Answer } from '../../shared/contract/answer';
import type { GivenApproval } from '../../shared/contract/call';
import { operations, type Input, type Output } from '../../shared/contract/index';
import type { ScreenOperation } from '../../shared/contract/names';
import { newRequestId } from './requestId';

export interface AskOptions {
  /** The confirmations that a person gave to the question before. */
  readonly confirm?: readonly string[];
  /** A command's request id; a confirmed or approved command has that of the first try. */
  readonly request?: string;
  /** The consent that came after a refusal which a manager may set aside. */
  readonly approval?: GivenApproval | null;
}

/**
 * Asks the warehouse. Never throws: where no answer comes back, that is a fault too. A command without a
 * request id gets a new one.
 */
export async function ask<N extends ScreenOperation>(
  name: N,
  input: Input<N>,
  options: AskOptions = {},
): Promise<Answer<Output<N>>> {
  const own = operations[name].kind === 'command' ? newRequestId() : null;
  const { confirm = [], request = own, approval = null } = options;
  try {
    return await window.serialsDesk.ask(name, { input, confirm: [...confirm], request, approval });
  } catch {
    return { fault: { id: '–', kind: 'connectionLost' } };
  }
}

import type { Answer } from '../../shared/contract/answer';
import { operations, type Input, type Output } from '../../shared/contract/index';
import type { ScreenOperation } from '../../shared/contract/names';
import { newRequestId } from './requestId';

interface AskOptions {
  /** The confirmations that a person gave to the question before. */
  readonly confirm?: readonly string[];
  /** A command's request id; a confirmed command has that of the first try. */
  readonly request?: string;
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
  const call = { input, confirm: [...(options.confirm ?? [])], request: options.request ?? own };
  try {
    return await window.serialsDesk.ask(name, call);
  } catch {
    return { fault: { id: '–', kind: 'connectionLost' } };
  }
}

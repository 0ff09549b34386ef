import type { z } from 'zod';
import type { Answer } from '../shared/contract/answer';
import type { Person } from '../shared/contract/people';
import type { Action } from '../shared/domain/permissions';
import { notAllowed } from './permission';

/** An operation that main answers, with everything checked as dispatch checks it for the warehouse's. */
export type Answerer = (input: unknown, person: Person | null) => Promise<Answer<unknown>>;

interface Contract<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly permission: Action | 'anyone';
}

/** Joins an entry of the contract with its handler. Throws where input or answer do not fit: a bug of ours. */
export function answering<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<I, O>,
  handler: (input: z.infer<I>) => Answer<z.infer<O>> | Promise<Answer<z.infer<O>>>,
): Answerer {
  return async (input, person) => {
    const refusal = notAllowed(contract.permission, person);
    if (refusal !== null) return { refusal };
    const answer = await handler(contract.input.parse(input));
    return 'value' in answer ? { value: contract.output.parse(answer.value) } : answer;
  };
}

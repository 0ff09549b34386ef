import { useQuery as useKept } from '@tanstack/react-query';
import type { Answer, Fault } from '../../shared/contract/answer';
import type { Input, Output, QueryName } from '../../shared/contract/index';
import type { ScreenOperation } from '../../shared/contract/names';
import type { Refusal } from '../../shared/domain/refusals';
import { ask } from './askWarehouse';
import { FaultError } from './faultError';

export type QueryState<T> =
  | { readonly is: 'waiting' }
  | { readonly is: 'value'; readonly value: T; readonly refreshing: boolean }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: Fault; retry(): void };

/**
 * Asks when first shown and again when a topic of the query changes; the former value stays meanwhile, also
 * while a lost connection is tried again. Another input starts anew.
 */
export function useQuery<N extends QueryName & ScreenOperation>(
  name: N,
  input: Input<N>,
  options: { readonly enabled?: boolean } = {},
): QueryState<Output<N>> {
  const { data, error, isFetching, refetch } = useKept({
    queryKey: [name, input],
    queryFn: async () => answered(await ask(name, input)),
    enabled: options.enabled ?? true,
  });
  if (error !== null) {
    const fault: Fault = error instanceof FaultError ? error.fault : { id: '–', kind: 'unexpected' };
    return { is: 'fault', fault, retry: () => void refetch() };
  }
  if (data === undefined) return { is: 'waiting' };
  if ('refusal' in data) return { is: 'refused', refusal: data.refusal };
  return { is: 'value', value: data.value, refreshing: isFetching };
}

/** A value or a refusal is an answer that can be kept; the rest is a failure of asking. */
function answered<T>(answer: Answer<T>): { readonly value: T } | { readonly refusal: Refusal } {
  if ('fault' in answer) throw new FaultError(answer.fault);
  if ('question' in answer) throw new Error('a query asked a question');
  return answer;
}

import { operations, type OperationName } from '../../shared/contract/index';
import type { Topic } from '../../shared/contract/topics';

const isOperation = (name: unknown): name is OperationName => typeof name === 'string' && name in operations;

/** Whether a kept answer may be another one now: its operation reads one of the topics that changed. */
export function readsOneOf(changed: readonly Topic[], queryKey: readonly unknown[]): boolean {
  const [name] = queryKey;
  return isOperation(name) && operations[name].topics.some((topic) => changed.includes(topic));
}

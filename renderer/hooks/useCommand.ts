import { useCallback, useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { CommandName, Input, Output } from '../../shared/contract/index';
import type { ScreenOperation } from '../../shared/contract/names';
import { ask, type AskOptions } from './askWarehouse';

interface RunnableCommand<N extends CommandName> {
  /** Never throws; a new request id per run unless one is given. Stays the same function from draw to draw. */
  run(input: Input<N>, options?: AskOptions): Promise<Answer<Output<N>>>;
  readonly busy: boolean;
}

export function useCommand<N extends CommandName & ScreenOperation>(name: N): RunnableCommand<N> {
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async (input: Input<N>, options?: AskOptions) => {
      setRunning((count) => count + 1);
      const answer = await ask(name, input, options);
      setRunning((count) => count - 1);
      return answer;
    },
    [name],
  );
  return { run, busy: running > 0 };
}

import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { useCommand } from '../../hooks/useCommand';

/** Signing in by what is typed: how far it is, and what came of the last try. */
export interface Signing {
  signIn(userName: string, password: string, newPassword?: string): Promise<boolean>;
  readonly busy: boolean;
  readonly answer: Answer<unknown> | null;
  forget(): void;
}

export function useSignIn(): Signing {
  const { run, busy } = useCommand('session.signIn');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  return {
    busy,
    answer,
    forget: () => setAnswer(null),
    async signIn(userName, password, newPassword) {
      const given = await run({ userName, password, newPassword: newPassword ?? null });
      setAnswer(given);
      return 'value' in given;
    },
  };
}

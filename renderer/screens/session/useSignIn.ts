import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { useCommand } from '../../hooks/useCommand';
import { badgeLeft } from '../../navigation/doorkeeper';
import { letIn } from '../../navigation/letIn';
import { workSettled } from '../../navigation/workInHand';

/** Signing in by what is typed: how far it is, and what came of the last try. */
export interface Signing {
  signIn(userName: string, password: string, newPassword?: string): Promise<boolean>;
  readonly busy: boolean;
  readonly answer: Answer<unknown> | null;
  forget(): void;
}

/** `former`: whose work waits behind the lock screen, or null; whoever comes goes on with it. */
export function useSignIn(former: number | null): Signing {
  const { run, busy } = useCommand('session.signIn');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  return {
    busy,
    answer,
    forget: () => setAnswer(null),
    async signIn(userName, password, newPassword) {
      // Scans that are still on their way are not the next person's.
      if (former !== null) await workSettled(former);
      const given = await run({ userName, password, newPassword: newPassword ?? null });
      setAnswer(given);
      if (!('value' in given)) return false;
      letIn(former, given.value.id);
      badgeLeft();
      return true;
    },
  };
}

import { fold } from '../shared/domain/fold';

/** Slips are human: so many wrong passwords cost nothing. */
const freeTries = 3;
const firstWaitMs = 1000;
const longestWaitMs = 10_000;
/** Names remembered; whoever tries more has been slow long enough. */
const mostNames = 1000;

export interface SignInPace {
  /** Milliseconds that the next try of this user name still has to wait. */
  wait(userName: string): number;
  wrong(userName: string): void;
  right(userName: string): void;
}

interface Wrongs {
  readonly count: number;
  /** When the last of them was, epoch ms. */
  readonly at: number;
}

/**
 * Slows down wrong sign-ins, per account at this station, and never locks anybody out: after the third wrong
 * password each further try waits 1, 2, 4, 8 and then 10 seconds from the last one, also of a name that has no account.
 * @param now epoch milliseconds; tests bring their own
 */
export function signInPace(now: () => number = Date.now): SignInPace {
  const wrongs = new Map<string, Wrongs>();
  const key = (userName: string): string => fold(userName.trim());
  return {
    wait(userName) {
      const { count, at } = wrongs.get(key(userName)) ?? { count: 0, at: 0 };
      const beyond = count - freeTries;
      if (beyond < 0) return 0;
      return Math.max(0, at + Math.min(firstWaitMs * 2 ** beyond, longestWaitMs) - now());
    },
    wrong(userName) {
      const count = (wrongs.get(key(userName))?.count ?? 0) + 1;
      if (wrongs.size >= mostNames) wrongs.delete(wrongs.keys().next().value ?? '');
      wrongs.set(key(userName), { count, at: now() });
    },
    right: (userName) => void wrongs.delete(key(userName)),
  };
}

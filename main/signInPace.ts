import { fold } from '../shared/domain/fold';

/** Slips are human: so many wrong passwords cost nothing. */
const freeTries = 3;
const firstWaitMs = 1000;
const longestWaitMs = 10_000;
/** Names remembered; whoever tries more has been slow long enough. */
const mostNames = 1000;

export interface SignInPace {
  /** Milliseconds that the next try of this user name has to wait. */
  wait(userName: string): number;
  wrong(userName: string): void;
  right(userName: string): void;
}

/**
 * Slows down wrong sign-ins, per account at this station, and never locks anybody out: after the third wrong
 * password each further try waits 1, 2, 4, 8 and then 10 seconds, also of a name that has no account.
 */
export function signInPace(): SignInPace {
  const wrongs = new Map<string, number>();
  const key = (userName: string): string => fold(userName.trim());
  return {
    wait(userName) {
      const beyond = (wrongs.get(key(userName)) ?? 0) - freeTries;
      return beyond < 0 ? 0 : Math.min(firstWaitMs * 2 ** beyond, longestWaitMs);
    },
    wrong(userName) {
      const count = (wrongs.get(key(userName)) ?? 0) + 1;
      if (wrongs.size >= mostNames) wrongs.delete(wrongs.keys().next().value ?? '');
      wrongs.set(key(userName), count);
    },
    right: (userName) => void wrongs.delete(key(userName)),
  };
}

import type { StoreApi } from 'zustand/vanilla';
import type { Fault } from '../../shared/contract/answer';

/** What a runner has in hand: a command with a `fault` waits to be tried again. */
interface InHand {
  readonly work: { readonly fault: Fault | null } | null;
  readonly queue: readonly unknown[];
}

interface Runner {
  readonly store: StoreApi<InHand>;
}

/** The runners of a scan screen: one a person and document, from the first scan until the window closes. */
export interface Runners<R extends Runner> {
  of(person: number, document: string): R;
  /** Those that a person has. */
  all(person: number): readonly { readonly document: string; readonly runner: R }[];
  /**
   * Waits until none of a person's scans is on its way; tells the document that keeps one which could not be saved,
   * or null.
   */
  settled(person: number): Promise<string | null>;
}

/** Runners outlive their screen, so that leaving loses neither a scan nor the refused ones still to be looked at. */
export function createRunners<R extends Runner>(create: (document: string) => R): Runners<R> {
  const runners = new Map<number, Map<string, R>>();

  function of(person: number, document: string): R {
    const own = runners.get(person) ?? new Map<string, R>();
    runners.set(person, own);
    const known = own.get(document);
    if (known !== undefined) return known;
    const runner = create(document);
    own.set(document, runner);
    return runner;
  }

  const all = (person: number) =>
    [...(runners.get(person) ?? [])].map(([document, runner]) => ({ document, runner }));

  async function settled(person: number): Promise<string | null> {
    const own = all(person);
    await Promise.all(own.map(({ runner }) => runnerSettled(runner)));
    return own.find(({ runner }) => runner.store.getState().work !== null)?.document ?? null;
  }

  return { of, all, settled };
}

const isUnderWay = ({ work, queue }: InHand): boolean =>
  work === null ? queue.length > 0 : work.fault === null;

/** Once no scan is on its way any more: each is answered, or kept because it could not be saved. */
export function runnerSettled({ store }: Runner): Promise<void> {
  if (!isUnderWay(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (isUnderWay(state)) return;
      stop();
      resolve();
    });
  });
}

import type { RefusedScan, WhyNot } from './refusedScan';

/** What a command is listed by; `request` is its id, `at` in epoch milliseconds. */
export interface Job {
  readonly request: string;
  readonly value: string;
  readonly at: number;
}

/** What every flow of scans has in hand; its own verdicts and commands beside it. */
interface Flowing {
  readonly work: unknown;
  readonly verdict: unknown;
  readonly refused: readonly RefusedScan[];
  /** A manager's consent is being asked for. */
  readonly approving: { readonly ask: { readonly job: Job } } | null;
}

/** The state with one more refused scan, still to be looked at; one refused before has its newest reason. */
export function refusedToo<S extends Flowing>(state: S, { request, value, at }: Job, why: WhyNot): S {
  const others = state.refused.filter((scan) => scan.request !== request);
  return { ...state, refused: [...others, { request, value, at, why, seen: false }] };
}

/**
 * The state with a verdict. A question (`asked`: its job) that something else pushes away unanswered is listed as
 * refused; the same label scanned again only asks it again. `job`: whose verdict it is, null for an act by hand.
 */
export function judged<S extends Flowing>(
  state: S,
  job: Job | null,
  verdict: S['verdict'],
  asked: Job | null,
): S {
  const isSame = asked === null || asked.request === job?.request || asked.value === job?.value;
  const kept = isSame ? state : refusedToo(state, asked, { is: 'unanswered' });
  return { ...kept, work: null, verdict };
}

/** The command that consent was asked for is answered. */
export function consentDone<S extends Flowing>(state: S, { request }: Job): S {
  return state.approving?.ask.job.request === request ? { ...state, approving: null } : state;
}

/** What was refused before a manager let it pass is refused no more. */
export function notRefused<S extends Flowing>(state: S, { request }: Job): S {
  return { ...state, refused: state.refused.filter((scan) => scan.request !== request) };
}

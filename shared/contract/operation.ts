import { z } from 'zod';
import type { Action } from '../domain/permissions';
import { job as jobName } from './shapes';
import type { Topic } from './topics';

/** Where an operation is answered: dialogs, scanner and session by main, all that is in the warehouse by the database process. */
type AnsweredBy = 'database' | 'main';

interface Common<I extends z.ZodType, O extends z.ZodType, A extends AnsweredBy> {
  readonly answeredBy: A;
  /** Who may ask: the screens, or only the program itself. */
  readonly askedBy: 'screen' | 'program';
  readonly input: I;
  readonly output: O;
  /** An action of the permission table; `anyone` also signed out. */
  readonly permission: Action | 'anyone';
  /** A command's: the capabilities it writes. A query's: those it reads. */
  readonly topics: readonly Topic[];
}

/** Reads; `thread` is where the database process answers it, the reader unless it takes long. */
export interface Query<I extends z.ZodType, O extends z.ZodType, A extends AnsweredBy> extends Common<
  I,
  O,
  A
> {
  readonly kind: 'query';
  readonly thread: 'reader' | 'background';
}

/** Changes: one transaction, one journal line, one request id. */
export interface Command<I extends z.ZodType, O extends z.ZodType, A extends AnsweredBy> extends Common<
  I,
  O,
  A
> {
  readonly kind: 'command';
}

/**
 * Long work in the background: the answer names the job, its progress is asked for by that name, one runs at a time.
 * It changes nothing itself: what it saves goes through commands.
 */
export interface Job<I extends z.ZodType, O extends z.ZodType> extends Common<I, O, 'database'> {
  readonly kind: 'job';
}

/** What an entry of the contract says, the usual left out. */
type Said<O, Usual extends keyof O> = Omit<O, 'kind' | 'answeredBy' | Usual> & Partial<Pick<O, Usual>>;

export function query<I extends z.ZodType, O extends z.ZodType>(
  said: Said<Query<I, O, 'database'>, 'askedBy' | 'thread'>,
): Query<I, O, 'database'> {
  return { kind: 'query', answeredBy: 'database', askedBy: 'screen', thread: 'reader', ...said };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  said: Said<Command<I, O, 'database'>, 'askedBy'>,
): Command<I, O, 'database'> {
  return { kind: 'command', answeredBy: 'database', askedBy: 'screen', ...said };
}

/** A query that main answers. */
export function mainQuery<I extends z.ZodType, O extends z.ZodType>(
  said: Omit<Common<I, O, 'main'>, 'answeredBy' | 'askedBy'>,
): Query<I, O, 'main'> {
  return { kind: 'query', answeredBy: 'main', askedBy: 'screen', thread: 'reader', ...said };
}

/** A command that main answers. */
export function mainCommand<I extends z.ZodType, O extends z.ZodType>(
  said: Omit<Common<I, O, 'main'>, 'answeredBy' | 'askedBy'>,
): Command<I, O, 'main'> {
  return { kind: 'command', answeredBy: 'main', askedBy: 'screen', ...said };
}

const started = z.strictObject({ job: jobName });

/** Starts a job for the program itself; refused with `busy` while another one runs. */
export function startJob<I extends z.ZodType>(
  said: Said<Pick<Job<I, typeof started>, 'input' | 'permission' | 'askedBy'>, 'askedBy'>,
): Job<I, typeof started> {
  return { kind: 'job', answeredBy: 'database', askedBy: 'program', output: started, topics: [], ...said };
}

/** Asks about jobs, or tells them something. */
export function jobControl<I extends z.ZodType, O extends z.ZodType>(
  said: Said<Pick<Job<I, O>, 'input' | 'output' | 'permission' | 'askedBy'>, 'askedBy'>,
): Job<I, O> {
  return { kind: 'job', answeredBy: 'database', askedBy: 'screen', topics: [], ...said };
}

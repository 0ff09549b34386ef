import type { z } from 'zod';
import type { Question } from '../../shared/domain/questions';
import type { Refusal } from '../../shared/domain/refusals';
import type { Role } from '../../shared/domain/roles';
import type { Reading, Writing } from './engines/engine';
import type { Approval } from './approval';
import type { LazyMirror } from './mirror/lazyMirror';
import type { JournalLine } from './journal/line';

/** What a handler says: an answer without the fault, which is dispatch's. */
export type Outcome<T> =
  { readonly value: T } | { readonly refusal: Refusal } | { readonly question: Question };

/** What a query works with: one snapshot. `person` is who asks. */
export interface Asking extends Reading {
  readonly person: number | null;
  /** The uuid of the station that asks. */
  readonly station: string;
  readonly timeZone: string;
  /** Answers the grid's questions from memory, once it is loaded. */
  readonly mirror: LazyMirror;
  /** Epoch ms. */
  readonly now: number;
}

/** What a command works with: one transaction and its journal line. */
export interface Commanding extends Asking, Writing {
  readonly db: Writing['db'];
  readonly line: JournalLine;
  /** Confirmations that a person gave; a rule accepts only those it asked for. */
  readonly confirm: readonly string[];
  /** The roles of who asks. */
  readonly roles: readonly Role[];
  /** The consent that came along, or null; a handler uses it by `approved`. */
  readonly approval: Approval | null;
}

type Schema = z.ZodType;

/** A handler behind its schemas: input parsed before, value parsed after. */
export type Bound<C> = (context: C, input: unknown) => Promise<Outcome<unknown>>;

/** Puts an operation's schemas around its handler. */
export function bind<I extends Schema, O extends Schema, C>(
  operation: { readonly input: I; readonly output: O },
  handler: (context: C, input: z.infer<I>) => Promise<Outcome<z.infer<O>>>,
): Bound<C> {
  return async (context, raw) => {
    const input = operation.input.safeParse(raw);
    if (!input.success) return { refusal: inputRefusal(input.error, raw) };
    const outcome = await handler(context, input.data);
    return 'value' in outcome ? { value: operation.output.parse(outcome.value) } : outcome;
  };
}

const longestShown = 60;

/** Names the first field that does not fit, what it holds, and what would fit. */
function inputRefusal(error: z.ZodError, raw: unknown): Refusal {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const held = path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    raw,
  );
  const shown = typeof held === 'string' ? held : (JSON.stringify(held) ?? 'nothing');
  return {
    code: 'inputInvalid',
    facts: {
      field: path.map(String).join('.') || 'Input',
      value: shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown,
      remedy: issue?.message ?? 'Check it and try again.',
    },
  };
}

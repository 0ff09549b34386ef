import { z } from 'zod';
import { type Answer, faultKinds } from '../../shared/contract/answer';
import { provenCall } from '../../shared/contract/call';
import { caller } from '../../shared/contract/databaseMessages';
import { topics } from '../../shared/contract/topics';

/** Dispatch has checked it by the operation's output schema. */
const answer = z.custom<Answer<unknown>>((value) => typeof value === 'object' && value !== null);

/** A call, as the parent or another thread makes it. */
const ask = z.strictObject({
  kind: z.literal('ask'),
  id: z.number().int(),
  name: z.string(),
  call: provenCall,
  caller,
});

/** What a thread hears; the opening is given to it at its start. */
export const toThread = z.discriminatedUnion('kind', [
  ask,
  /** The answer to what this thread asked another one. */
  z.strictObject({ kind: z.literal('answer'), id: z.number().int(), answer }),
  z.strictObject({ kind: z.literal('close') }),
]);

export type ToThread = z.infer<typeof toThread>;

/** What the writer found or made in the folder. */
const facts = z.strictObject({ new: z.boolean(), demo: z.boolean(), timeZone: z.string() });

export type WarehouseFacts = z.infer<typeof facts>;

/** `facts`: of the writer, which makes the file ready for the others. */
export const fromThread = z.discriminatedUnion('kind', [
  /** Asks another thread; `id` is the asking thread's own. */
  ask,
  z.strictObject({ kind: z.literal('making'), share: z.number() }),
  z.strictObject({ kind: z.literal('opened'), facts: facts.nullable() }),
  z.strictObject({
    kind: z.literal('broken'),
    fault: z.strictObject({ id: z.string(), kind: z.enum(faultKinds) }),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    id: z.number().int(),
    answer,
    topics: z.array(z.enum(topics)),
  }),
  z.strictObject({ kind: z.literal('log'), level: z.enum(['info', 'warn', 'error']), text: z.string() }),
]);

export type FromThread = z.infer<typeof fromThread>;

import { z } from 'zod';
import type { Answer } from './answer';
import { faultKinds } from './answer';
import { provenCall } from './call';
import { topics } from './topics';

/** Who asks: the signed-in person (null: nobody) and the station's id of the data folder. */
export const caller = z.strictObject({ person: z.number().int().nullable(), station: z.uuid() });

export type Caller = z.infer<typeof caller>;

/** The database file to open, and what to make where there is none yet. */
export const opening = z.strictObject({
  folder: z.string(),
  station: z.strictObject({ id: z.uuid(), name: z.string() }),
  /** IANA name; taken into a new warehouse. */
  timeZone: z.string(),
  /** Size of the demo to make in a new folder, or null where a demo is not asked for. */
  demo: z.strictObject({ serials: z.number().int().positive() }).nullable(),
});

export type Opening = z.infer<typeof opening>;

/** Main to the database process. */
export const toDatabase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), opening }),
  z.strictObject({
    kind: z.literal('ask'),
    id: z.number().int(),
    name: z.string(),
    call: provenCall,
    caller,
  }),
  z.strictObject({ kind: z.literal('close') }),
]);

export type ToDatabase = z.infer<typeof toDatabase>;

/** What the database process says of itself; `new`: the warehouse has no account yet. */
const databaseState = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('making'), share: z.number().min(0).max(1) }),
  z.strictObject({ is: z.literal('open'), new: z.boolean(), demo: z.boolean(), timeZone: z.string() }),
  z.strictObject({ is: z.literal('broken'), id: z.string(), kind: z.enum(faultKinds) }),
]);

export type DatabaseState = z.infer<typeof databaseState>;

/** The database process to main. `answer` was checked by the operation's output schema in dispatch. */
export const fromDatabase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: databaseState }),
  z.strictObject({
    kind: z.literal('answer'),
    id: z.number().int(),
    answer: z.custom<Answer<unknown>>(isAnswer),
  }),
  z.strictObject({ kind: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.strictObject({ kind: z.literal('log'), level: z.enum(['info', 'warn', 'error']), text: z.string() }),
]);

export type FromDatabase = z.infer<typeof fromDatabase>;

function isAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'value' in value || 'refusal' in value || 'question' in value || 'fault' in value;
}

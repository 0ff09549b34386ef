import { createHash } from 'node:crypto';
import type { Reading, Writing } from '../engines/engine';

/** Days that an answer can be repeated. */
const keptDays = 30;

/** The longest answer that is stored, in characters: ids and counts, no lists. */
const longestAnswer = 4_096;

export interface Asked {
  readonly request: Uint8Array;
  readonly operation: string;
  readonly person: number | null;
  readonly inputHash: Uint8Array;
}

/** A UUID as its 16 bytes. */
export function requestBytes(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

export function inputHash(input: unknown): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify(input, packed) ?? '')
    .digest();
}

/** Numbers of a long piece of work as they lie in memory: written out, a hundred thousand take longer than saving them. */
function packed(_key: string, value: unknown): unknown {
  return value instanceof Uint32Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
    : value;
}

/**
 * The stored answer of a request id, or undefined. Throws when the same id came with another operation,
 * person or input: a program's mistake that must not pass as success.
 */
export async function storedAnswer(
  { db }: Reading,
  asked: Asked,
): Promise<{ readonly value: unknown } | undefined> {
  const row = await db
    .selectFrom('answer')
    .selectAll()
    .where('request', '=', asked.request)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const same =
    row.operation === asked.operation &&
    row.person === asked.person &&
    Buffer.compare(row.input_hash, asked.inputHash) === 0;
  if (!same) throw new Error(`request id of ${row.operation} came again for another ${asked.operation}`);
  const value: unknown = JSON.parse(row.answer);
  return { value };
}

export async function storeAnswer({ db }: Writing, asked: Asked, value: unknown, at: number): Promise<void> {
  const answer = JSON.stringify(value);
  if (answer.length > longestAnswer) throw new Error(`the answer of ${asked.operation} is too long to keep`);
  await db
    .insertInto('answer')
    .values({
      request: asked.request,
      operation: asked.operation,
      person: asked.person,
      input_hash: asked.inputHash,
      answer,
      at,
    })
    .execute();
}

export async function dropOldAnswers({ db }: Writing, now: number): Promise<void> {
  await db
    .deleteFrom('answer')
    .where('at', '<', now - keptDays * 86_400_000)
    .execute();
}

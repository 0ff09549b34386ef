import type { Writing } from '../engines/engine';
import { lineHash } from './hash';

type Cell = string | number | null;

/** Who a line is written for. `name` is what refusals and histories show. */
export interface Author {
  readonly person: { readonly id: number; readonly name: string } | null;
  readonly station: number;
}

/**
 * The journal line of one command while the command runs: its number and time, and everything recorded
 * under it. `close` writes it, chained to the station's former line.
 */
export interface JournalLine {
  readonly number: number;
  /** Epoch ms: the time of everything that this command does. */
  readonly at: number;
  readonly author: Author;
  recordEvent(row: readonly Cell[]): void;
  recordDocumentEvent(row: readonly Cell[]): void;
  recordMovement(row: readonly Cell[]): void;
  /** For what has no events (people, products, bins, consents): what stood before and after, each under its name. */
  recordDetails(details: Readonly<Record<string, unknown>>): void;
  /** Why the command was done, where a person was asked. */
  recordReason(reason: string): void;
  readonly movementCount: number;
  readonly isEmpty: boolean;
  close(operation: string): Promise<void>;
}

/** Starts the next line. `at` is the present, or the clock of the demo's generator. */
export async function openLine(writing: Writing, author: Author, at: number): Promise<JournalLine> {
  const { last } = await writing.db
    .selectFrom('journal')
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  const events: (readonly Cell[])[] = [];
  const documentEvents: (readonly Cell[])[] = [];
  const movements: (readonly Cell[])[] = [];
  let reason: string | null = null;
  let details: Readonly<Record<string, unknown>> | null = null;

  return {
    number,
    at,
    author,
    recordEvent: (row) => events.push(row),
    recordDocumentEvent: (row) => documentEvents.push(row),
    recordMovement: (row) => movements.push(row),
    recordDetails: (given) => {
      details = { ...details, ...given };
    },
    get movementCount() {
      return movements.length;
    },
    get isEmpty() {
      return events.length + documentEvents.length + movements.length === 0 && details === null;
    },
    recordReason: (given) => {
      reason = given;
    },
    async close(operation) {
      const station = await writing.db
        .selectFrom('station')
        .select(['last_number', 'last_hash'])
        .where('id', '=', author.station)
        .executeTakeFirstOrThrow();
      const person = author.person?.id ?? null;
      const units = new Set(events.map(([serial]) => serial)).size;
      const told = details === null ? null : JSON.stringify(details);
      const line = [number, operation, person, author.station, at, units, reason, told];
      const hash = lineHash(station.last_hash, line, {
        events: events.toSorted(byFirstTwo),
        documentEvents: documentEvents.toSorted(byFirstTwo),
        movements,
      });
      await writing.db
        .insertInto('journal')
        .values({
          number,
          operation,
          person,
          station: author.station,
          at,
          units,
          reason,
          details: told,
          hash,
        })
        .execute();
      // Compare-and-set: a station's chain cannot fork.
      const { numUpdatedRows } = await writing.db
        .updateTable('station')
        .set({ last_number: number, last_hash: hash })
        .where('id', '=', author.station)
        .where('last_number', '=', station.last_number)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw new Error('the station wrote another journal line meanwhile');
    },
  };
}

/** Key order of events: by their first two columns, both numbers. */
function byFirstTwo(a: readonly Cell[], b: readonly Cell[]): number {
  return Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]);
}

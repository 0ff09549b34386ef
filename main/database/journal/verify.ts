import type { Output } from '../../../shared/contract';
import type { Reading } from '../engines/engine';
import { firstHash, hashed, lineHash } from './hash';

type Verdict = Output<'journal.verify'>;
type Row = Readonly<Record<string, unknown>>;

const chunk = 2_000;

/**
 * Recomputes every station's chain from the tables and compares it with what the lines and stations say.
 * Names the first line that does not fit: altered, missing before it, or cut off at the end; else the first
 * number under which something foreign is recorded.
 */
export async function verifyHistory({ db }: Reading): Promise<Verdict> {
  const stations = await db.selectFrom('station').selectAll().execute();
  const names = new Map(stations.map((station) => [station.id, station.name]));
  const chains = new Map<number, { number: number; hash: Uint8Array }>();
  let lines = 0;
  let last = 0;
  const broken = (station: number, number: number, what: 'altered' | 'missing' | 'cut'): Verdict => ({
    lines,
    stations: stations.length,
    broken: { station: names.get(station) ?? String(station), number, what },
  });

  for (;;) {
    const journal = await db
      .selectFrom('journal')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(chunk)
      .execute();
    const end = journal.at(-1)?.number;
    if (end === undefined) break;
    const recorded = await recordedBetween(db, last, end);
    for (const line of journal) {
      const former = chains.get(line.station)?.hash ?? firstHash;
      const expected = lineHash(former, cells(line, hashed.journal), {
        events: recorded.events.get(line.number) ?? [],
        documentEvents: recorded.documentEvents.get(line.number) ?? [],
        movements: recorded.movements.get(line.number) ?? [],
      });
      if (Buffer.compare(expected, line.hash) !== 0) {
        return line.number === last + 1
          ? broken(line.station, line.number, 'altered')
          : broken(line.station, last + 1, 'missing');
      }
      chains.set(line.station, { number: line.number, hash: line.hash });
      last = line.number;
      lines += 1;
    }
  }
  for (const station of stations) {
    const chain = chains.get(station.id) ?? { number: 0, hash: firstHash };
    if (station.last_number !== chain.number) return broken(station.id, station.last_number, 'cut');
    if (Buffer.compare(station.last_hash, chain.hash) !== 0)
      return broken(station.id, chain.number, 'altered');
  }
  const orphan = await firstWithoutLine(db);
  if (orphan !== null) {
    return { lines, stations: stations.length, broken: { station: null, number: orphan, what: 'foreign' } };
  }
  return { lines, stations: stations.length, broken: null };
}

/** The lowest number under which something is recorded while no line has it: written past the program. */
async function firstWithoutLine(db: Reading['db']): Promise<number | null> {
  const numbers: number[] = [];
  for (const table of ['event', 'document_event', 'movement'] as const) {
    const found = await db
      .selectFrom(table)
      .leftJoin('journal as line', 'line.number', `${table}.journal`)
      .select(`${table}.journal as number`)
      .where('line.number', 'is', null)
      .orderBy(`${table}.journal`)
      .limit(1)
      .executeTakeFirst();
    if (found !== undefined) numbers.push(found.number);
  }
  return numbers.length === 0 ? null : Math.min(...numbers);
}

function cells(row: Row, names: readonly string[]): (string | number | null)[] {
  return names.map((name) => {
    const value = row[name];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}

/** What the lines after `from` up to `to` recorded, by line, each list in key order. */
async function recordedBetween(db: Reading['db'], from: number, to: number) {
  const between = {
    events: new Map(),
    documentEvents: new Map(),
    movements: new Map(),
  } as const satisfies Record<string, Map<number, (string | number | null)[][]>>;
  const add = (
    into: Map<number, (string | number | null)[][]>,
    rows: readonly Row[],
    names: readonly string[],
  ) => {
    for (const row of rows) {
      const number = Number(row['journal']);
      const known = into.get(number);
      if (known === undefined) into.set(number, [cells(row, names)]);
      else known.push(cells(row, names));
    }
  };
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('journal', '>', from)
    .where('journal', '<=', to)
    .orderBy('serial')
    .orderBy('seq')
    .execute();
  add(between.events, events, hashed.event);
  const documentEvents = await db
    .selectFrom('document_event')
    .selectAll()
    .where('journal', '>', from)
    .where('journal', '<=', to)
    .orderBy('process')
    .orderBy('seq')
    .execute();
  add(between.documentEvents, documentEvents, hashed.document_event);
  const movements = await db
    .selectFrom('movement')
    .selectAll()
    .where('journal', '>', from)
    .where('journal', '<=', to)
    .orderBy('journal')
    .orderBy('place')
    .execute();
  add(between.movements, movements, hashed.movement);
  return between;
}

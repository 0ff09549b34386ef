import { sql } from 'kysely';
import { statusOf, type Status } from '../../../shared/domain/statuses';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';

/**
 * A serial, or counted units (`serial` null), that came in on a replenishment and still stand. `receipt`: the number
 * of the command's journal line. `at`: epoch ms.
 */
export interface StandingReceipt {
  readonly receipt: number;
  readonly line: number;
  readonly serial: {
    readonly id: number;
    readonly value: string;
    readonly place: number;
    /** Nobody had listed it: the receipt made it known. */
    readonly registered: boolean;
  } | null;
  readonly sku: string;
  readonly units: number;
  readonly bin: { readonly id: number; readonly code: string };
  readonly status: Status;
  readonly at: number;
  readonly person: number | null;
  readonly by: string;
  readonly station: string;
}

/** How a receipt is called: its serial, or the units and their SKU. */
export function receiptName({
  serial,
  units,
  sku,
}: Pick<StandingReceipt, 'serial' | 'units' | 'sku'>): string {
  return serial?.value ?? `${units} ${sku}`;
}

/** The newest standing receipts of a replenishment, newest first. */
export async function newestReceipts(
  reading: Reading,
  document: number,
  limit: number,
): Promise<readonly StandingReceipt[]> {
  const bySerial = await ofSerials(reading, document)
    .orderBy('own.received_journal', 'desc')
    .limit(limit)
    .execute();
  const byCount = await ofCounts(reading, document).orderBy('counted.journal', 'desc').limit(limit).execute();
  return [...bySerial.map(fromSerial), ...byCount.map(fromCount)]
    .toSorted((a, b) => b.receipt - a.receipt)
    .slice(0, limit);
}

/** The newest standing receipt of a person on a replenishment: what undo takes back. */
export async function newestOwnReceipt(
  reading: Reading,
  document: number,
  person: number,
): Promise<StandingReceipt | undefined> {
  const bySerial = await ofSerials(reading, document)
    .where('journal.person', '=', person)
    .orderBy('own.received_journal', 'desc')
    .executeTakeFirst();
  const byCount = await ofCounts(reading, document)
    .where('journal.person', '=', person)
    .orderBy('counted.journal', 'desc')
    .executeTakeFirst();
  if (bySerial === undefined) return byCount && fromCount(byCount);
  const serial = fromSerial(bySerial);
  if (byCount === undefined) return serial;
  const counted = fromCount(byCount);
  return serial.receipt > counted.receipt ? serial : counted;
}

/** What one command brought in on a replenishment and what of it still stands. */
export async function standingOf(
  reading: Reading,
  document: number,
  receipt: number,
): Promise<readonly StandingReceipt[]> {
  const bySerial = await ofSerials(reading, document).where('own.received_journal', '=', receipt).execute();
  const byCount = await ofCounts(reading, document).where('counted.journal', '=', receipt).execute();
  return [...bySerial.map(fromSerial), ...byCount.map(fromCount)];
}

/** Units that a person received since a time (epoch ms) on any replenishment, as far as they still stand. */
export async function unitsReceivedSince({ db }: Reading, person: number, since: number): Promise<number> {
  const lines = db
    .selectFrom('journal')
    .select('number')
    .where('person', '=', person)
    .where('at', '>=', since);
  const serials = await db
    .selectFrom('replenishment_serial as own')
    .select(sql<number>`count(*)`.as('units'))
    .where('own.received_journal', 'in', lines)
    .where('own.state', '=', sql.lit(lineSerial.state.received))
    .executeTakeFirstOrThrow();
  const counted = await db
    .selectFrom('counted_receipt as counted')
    .select(sql<number>`coalesce(sum(units), 0)`.as('units'))
    .where('counted.journal', 'in', lines)
    .where('undone', 'is', null)
    .executeTakeFirstOrThrow();
  return serials.units + counted.units;
}

// The state as a literal: a bound value would not let SQLite use the partial indexes.
function ofSerials({ db }: Reading, document: number) {
  return db
    .selectFrom('replenishment_serial as own')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .innerJoin('product', 'product.id', 'own.product')
    .innerJoin('event', (join) =>
      join.onRef('event.serial', '=', 'serial.id').onRef('event.journal', '=', 'own.received_journal'),
    )
    .innerJoin('bin', 'bin.id', 'event.bin')
    .innerJoin('journal', 'journal.number', 'own.received_journal')
    .innerJoin('station', 'station.id', 'journal.station')
    .leftJoin('person', 'person.id', 'journal.person')
    .select([
      'journal.number as receipt',
      'own.line as line',
      'own.place as place',
      'own.how as how',
      'serial.id as serial',
      'serial.value as value',
      'product.sku as sku',
      'bin.id as bin',
      'bin.code as binCode',
      'event.status as status',
      'journal.at as at',
      'person.id as person',
      'person.name as by',
      'station.name as station',
    ])
    .where('own.replenishment', '=', document)
    .where('own.state', '=', sql.lit(lineSerial.state.received));
}

type SerialRow = Awaited<ReturnType<ReturnType<typeof ofSerials>['execute']>>[number];

function fromSerial({ serial, value, place, how, bin, binCode, ...row }: SerialRow): StandingReceipt {
  return {
    ...row,
    serial: { id: serial, value, place, registered: how === lineSerial.how.registered },
    units: 1,
    bin: { id: bin, code: binCode },
    status: statusOf(row.status),
    by: row.by ?? '',
  };
}

function ofCounts({ db }: Reading, document: number) {
  return db
    .selectFrom('counted_receipt as counted')
    .innerJoin('replenishment_line as line', 'line.id', 'counted.line')
    .innerJoin('product', 'product.id', 'line.product')
    .innerJoin('bin', 'bin.id', 'counted.bin')
    .innerJoin('journal', 'journal.number', 'counted.journal')
    .innerJoin('station', 'station.id', 'journal.station')
    .leftJoin('person', 'person.id', 'journal.person')
    .select([
      'journal.number as receipt',
      'counted.line as line',
      'product.sku as sku',
      'counted.units as units',
      'bin.id as bin',
      'bin.code as binCode',
      'counted.status as status',
      'journal.at as at',
      'person.id as person',
      'person.name as by',
      'station.name as station',
    ])
    .where('counted.replenishment', '=', document)
    .where('counted.undone', 'is', null);
}

type CountRow = Awaited<ReturnType<ReturnType<typeof ofCounts>['execute']>>[number];

function fromCount({ bin, binCode, ...row }: CountRow): StandingReceipt {
  return {
    ...row,
    serial: null,
    bin: { id: bin, code: binCode },
    status: statusOf(row.status),
    by: row.by ?? '',
  };
}

import { sql } from 'kysely';
import type { BinRef } from '../../../shared/domain/binKinds';
import { fold } from '../../../shared/domain/fold';
import { type DocumentRef, processTypeOf } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';
import { keyUnder } from '../../../shared/domain/serialValue';
import { statusOf, statuses } from '../../../shared/domain/statuses';
import { stepOf, steps } from '../../../shared/domain/steps';
import { workflowOf } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import type { Subject } from './record';
import { binColumns, binRef, documentRef, standingColumns, standingRefs } from './standing';

/** Codes of replenishment_serial.state and how. */
export const lineSerial = {
  state: { defined: 1, expected: 2, received: 3, dropped: 4 },
  how: { generated: 1, byHand: 2, registered: 3 },
} as const;

/** A bin by its folded code, or null. */
export async function loadBin({ db }: Reading, codeKey: string): Promise<BinRef | null> {
  const row = await db
    .selectFrom('bin')
    .innerJoin('location', 'location.id', 'bin.location')
    .leftJoin('product as only', 'only.id', 'bin.only_product')
    .select(binColumns)
    .where('bin.code_key', '=', codeKey)
    .executeTakeFirst();
  return row === undefined ? null : binRef(row);
}

/** A bin that another row names. */
export async function loadBinById({ db }: Reading, id: number): Promise<BinRef> {
  const row = await db
    .selectFrom('bin')
    .innerJoin('location', 'location.id', 'bin.location')
    .leftJoin('product as only', 'only.id', 'bin.only_product')
    .select(binColumns)
    .where('bin.id', '=', id)
    .executeTakeFirstOrThrow();
  const bin = binRef(row);
  if (bin === null) throw new Error(`bin ${id} has no location`);
  return bin;
}

/** The documents with this number: an order and a replenishment may share one. */
export async function loadDocuments({ db }: Reading, number: string): Promise<readonly DocumentRef[]> {
  const rows = await db.selectFrom('process').selectAll().where('number', '=', fold(number)).execute();
  return rows.map((row) => ({ id: row.id, type: processTypeOf(row.type), number: row.number }));
}

/** Every serial that has this value, by its SKU's own rule of case, under whichever SKU, ready for a step. */
export async function loadSubjects(reading: Reading, value: string): Promise<readonly Subject[]> {
  const keys = [keyUnder(false, value), keyUnder(true, value)];
  const rows = await subjects(reading).where('serial.key', 'in', keys).orderBy('product.sku').execute();
  return rows.map(subjectOf).filter(({ key, product }) => key === keyUnder(product.exactCase, value));
}

/** One serial, ready for a step; undefined when there is none with this id. */
export async function loadSubject(reading: Reading, id: number): Promise<Subject | undefined> {
  const row = await subjects(reading).where('serial.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : subjectOf(row);
}

/** So many serials are asked for in one statement. */
const atOnce = 1_000;

/** Serials by their ids, in no particular order. */
export async function loadSubjectsById(
  reading: Reading,
  ids: readonly number[],
): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const rows = await subjects(reading).where('serial.id', 'in', some).execute();
    found.push(...rows.map(subjectOf));
  }
  return found;
}

/** Serials by their keys, of whichever product. */
export async function loadSubjectsByKey(
  reading: Reading,
  keys: readonly string[],
): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce);
    const rows = await subjects(reading).where('serial.key', 'in', some).execute();
    found.push(...rows.map(subjectOf));
  }
  return found;
}

/** The units that an order holds. */
export async function loadHeld(reading: Reading, order: number): Promise<readonly Subject[]> {
  const rows = await subjects(reading).where('serial.holding_order', '=', order).execute();
  return rows.map(subjectOf);
}

/**
 * The event of the last step that moved a serial. That a unit which is Out was declared to come back moves nothing: once
 * it is taken off its line again, the shipment can be voided as before.
 */
const lastStepSeq = sql<number>`CASE WHEN serial.status = ${sql.lit(statuses.Out.number)} THEN
  (SELECT max(moved.seq) FROM event AS moved WHERE moved.serial = serial.id AND moved.step <> ${sql.lit(steps.submit.number)})
  ELSE serial.last_seq END`;

function subjects({ db }: Reading) {
  return db
    .selectFrom('serial')
    .innerJoin('product', 'product.id', 'serial.product')
    .innerJoin('event', (join) =>
      join.onRef('event.serial', '=', 'serial.id').on('event.seq', '=', lastStepSeq),
    )
    .innerJoin('journal', 'journal.number', 'event.journal')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('bin', 'bin.id', 'serial.bin')
    .leftJoin('location', 'location.id', 'bin.location')
    .leftJoin('product as only', 'only.id', 'bin.only_product')
    .leftJoin('process', 'process.id', 'event.process')
    .leftJoin('process as orders', 'orders.id', 'serial.order_id')
    .leftJoin('process as holder', 'holder.id', 'serial.holding_order')
    .leftJoin('replenishment_serial as expected', (join) =>
      join
        .onRef('expected.serial', '=', 'serial.id')
        .on('expected.state', '=', sql.lit(lineSerial.state.expected)),
    )
    .leftJoin('replenishment_line as line', 'line.id', 'expected.line')
    .leftJoin('process as expecting', 'expecting.id', 'line.replenishment')
    .select([
      'serial.id as id',
      'serial.value as value',
      'serial.key as key',
      'serial.generated as generated',
      'serial.status as status',
      'serial.wms_notes as wmsNotes',
      'serial.oms_notes as omsNotes',
      'serial.received_at as receivedAt',
      'serial.last_seq as lastSeq',
      'serial.changed as changed',
      'product.id as productId',
      'product.version as version',
      'product.sku as sku',
      'product.name as name',
      'product.workflow as workflow',
      'product.exact_case as exactCase',
      'event.step as step',
      'event.at as at',
      'person.name as by',
      ...standingColumns,
      'expecting.id as expectingId',
      'expecting.type as expectingType',
      'expecting.number as expectingNumber',
    ]);
}

type SubjectRow = Awaited<ReturnType<ReturnType<typeof subjects>['execute']>>[number];

function subjectOf(row: SubjectRow): Subject {
  const generated = row.generated === 1;
  return {
    product: {
      id: row.productId,
      version: row.version,
      sku: row.sku,
      name: row.name,
      workflow: workflowOf(row.workflow),
      exactCase: row.exactCase === 1,
    },
    value: row.value,
    key: row.key,
    generated,
    record: {
      id: row.id,
      state: {
        value: row.value,
        sku: row.sku,
        generated,
        status: statusOf(row.status),
        ...standingRefs(row),
        expectedBy: documentRef(row.expectingId, row.expectingType, row.expectingNumber),
        lastStep: stepOf(row.step),
        since: { at: row.at, by: row.by ?? '' },
      },
      wmsNotes: row.wmsNotes,
      omsNotes: row.omsNotes,
      receivedAt: row.receivedAt,
      lastSeq: row.lastSeq,
      changed: row.changed,
    },
  };
}

/**
 * How serials stood before the event of their last step, their bins as these are now, by their ids; one whose first event
 * that was is left out.
 */
export async function loadAllBefore(
  reading: Reading,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Standing>> {
  const before = new Map<number, Standing>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await standings(reading)
      .innerJoin('serial', (join) =>
        join.onRef('serial.id', '=', 'event.serial').on('event.seq', '=', sql<number>`${lastStepSeq} - 1`),
      )
      .where('serial.id', 'in', ids.slice(from, from + atOnce))
      .execute();
    for (const row of rows) before.set(row.serial, standingOf(row));
  }
  return before;
}

function standings({ db }: Reading) {
  return db
    .selectFrom('event')
    .leftJoin('bin', 'bin.id', 'event.bin')
    .leftJoin('location', 'location.id', 'bin.location')
    .leftJoin('product as only', 'only.id', 'bin.only_product')
    .leftJoin('process', 'process.id', 'event.process')
    .leftJoin('process as orders', 'orders.id', 'event.order_id')
    .leftJoin('process as holder', 'holder.id', 'event.holding_order')
    .select(['event.serial as serial', 'event.status as status', ...standingColumns]);
}

type StandingRow = Awaited<ReturnType<ReturnType<typeof standings>['execute']>>[number];

function standingOf(row: StandingRow): Standing {
  return { status: statusOf(row.status), ...standingRefs(row), expectedBy: null };
}

import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import type { ListedReplenishment } from '../../../shared/contract/receiving';
import { replenishmentStatuses, replenishmentStatusOf } from '../../../shared/domain/documentStatuses';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { readSerial } from '../../../shared/domain/serialValue';
import { dayBounds, dayOf } from '../../../shared/domain/times';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { loadSubjects } from '../serials/load';
import { productScanned } from '../serials/productScanned';

const { Submitted, Receiving, Received, 'Closed short': ClosedShort } = replenishmentStatuses;
const receivable = [Submitted.number, Receiving.number];
const ended = [Received.number, ClosedShort.number];

/** What can be received, and what was completed or closed short today. */
export async function listReplenishments(asking: Asking): Promise<Outcome<Output<'receiving.list'>>> {
  const today = dayOf(asking.now, asking.timeZone);
  const { from } = dayBounds(today, asking.timeZone);
  const open = await listed(asking).where('replenishment.status', 'in', receivable).execute();
  const done = await listed(asking)
    .where('replenishment.status', 'in', ended)
    .where((build) =>
      build.exists(
        build
          .selectFrom('document_event as ending')
          .select(sql`1`.as('one'))
          .whereRef('ending.process', '=', 'replenishment.id')
          .whereRef('ending.status', '=', 'replenishment.status')
          .where('ending.at', '>=', from),
      ),
    )
    .orderBy('replenishment.changed', 'desc')
    .execute();
  const toReceive = open
    .map((row) => shownListed(row, asking.person))
    .toSorted((a, b) => byUrgency(a, b, today));
  return { value: { toReceive, doneToday: done.map((row) => shownListed(row, asking.person)) } };
}

/** Mine in work first, then late ones, then by expected day. */
function byUrgency(a: ListedReplenishment, b: ListedReplenishment, today: string): number {
  const rank = (row: ListedReplenishment): string => {
    const day = row.expectedOn ?? '9999-12-31';
    if (row.mine && row.received > 0) return '0';
    return day < today ? `1${day}` : `2${day}`;
  };
  return rank(a).localeCompare(rank(b)) || a.document.localeCompare(b.document, 'en', { numeric: true });
}

function listed({ db }: Reading) {
  return db
    .selectFrom('replenishment')
    .innerJoin('process', 'process.id', 'replenishment.id')
    .leftJoin('journal', 'journal.number', 'replenishment.last_receipt')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('station', 'station.id', 'journal.station')
    .innerJoin('replenishment_line as line', 'line.replenishment', 'replenishment.id')
    .groupBy('replenishment.id')
    .select([
      'process.number as document',
      'replenishment.po as po',
      'replenishment.supplier as supplier',
      'replenishment.expected_on as expectedOn',
      'replenishment.status as status',
      'person.id as person',
      'person.name as lastBy',
      'station.name as lastStation',
      sql<number>`count(*)`.as('lines'),
      sql<number>`sum(line.units)`.as('units'),
      sql<number>`sum(line.received)`.as('received'),
    ]);
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

function shownListed(
  { person, status, lastBy, lastStation, ...row }: ListedRow,
  asks: number | null,
): ListedReplenishment {
  return {
    ...row,
    status: replenishmentStatusOf(status),
    lastBy: lastBy ?? '',
    lastStation: lastStation ?? '',
    mine: person !== null && person === asks,
  };
}

/**
 * The replenishments that a scan on the list means: number, PO, tracking number, a serial that it expects, a product of
 * which more is to come, or what a driver tells: supplier and expected day.
 */
export async function findReplenishment(
  asking: Asking,
  input: Input<'receiving.find'>,
): Promise<Outcome<Output<'receiving.find'>>> {
  const value = input.value.trim();
  const named = await heads(asking).where('process.number', '=', fold(value)).execute();
  const [only] = named;
  if (only !== undefined) {
    const status = replenishmentStatusOf(only.status);
    // One that has ended opens too: the person sees that it has, and a manager may open it again.
    if (replenishmentStatuses[status].receivable || status === 'Received' || status === 'Closed short')
      return { value: { matches: [{ ...only, status }] } };
    return { refusal: { code: 'notReceivable', facts: { document: only.document, status } } };
  }
  const papers = await heads(asking)
    .where((either) => either.or([either('po', '=', value), either('tracking', '=', value)]))
    .where('replenishment.status', 'in', receivable)
    .execute();
  if (value !== '' && papers.length > 0) return { value: { matches: papers.map(shownHead) } };
  return findBySerial(asking, value);
}

async function findBySerial(asking: Asking, value: string): Promise<Outcome<Output<'receiving.find'>>> {
  const read = readSerial(value);
  const subjects = 'problem' in read ? [] : await loadSubjects(asking, read.value);
  const expecting = subjects.flatMap(({ record }) => record?.state.expectedBy?.id ?? []);
  if (expecting.length > 0) {
    const found = await heads(asking).where('replenishment.id', 'in', expecting).execute();
    return { value: { matches: found.map(shownHead) } };
  }
  const state = subjects[0]?.record?.state;
  if (state?.bin && (state.lastStep === 'receive' || state.lastStep === 'register')) {
    return {
      refusal: {
        code: 'alreadyReceived',
        facts: {
          value: state.value,
          document: state.process?.number ?? '',
          bin: state.bin.code,
          at: state.since.at,
          by: state.since.by,
        },
      },
    };
  }
  const sku = await productScanned(asking, value);
  const bringing = sku === undefined ? [] : await bringingMore(asking, sku).execute();
  if (bringing.length > 0) return { value: { matches: bringing.map(shownHead) } };
  const told = await toldOf(asking, value);
  if (told.length > 0) return { value: { matches: told.map(shownHead) } };
  return { refusal: { code: 'nothingToReceive', facts: { value } } };
}

/** Letters of a supplier's name that find it; with fewer a misread code would find somebody. */
const leastOfSupplier = 3;

/** Open replenishments of a supplier by part of the name, or expected on a day (yyyy-mm-dd): what a driver tells. */
async function toldOf(reading: Reading, value: string) {
  if ([...value].length < leastOfSupplier) return [];
  return heads(reading)
    .where('replenishment.status', 'in', receivable)
    .where((either) =>
      either.or([either('expected_on', '=', value), sql<boolean>`instr(fold(supplier), ${fold(value)}) > 0`]),
    )
    .execute();
}

/** Open replenishments with a line of this SKU that still takes units. */
function bringingMore(reading: Reading, sku: string) {
  return heads(reading)
    .where('replenishment.status', 'in', receivable)
    .where((build) =>
      build.exists(
        build
          .selectFrom('replenishment_line as line')
          .innerJoin('product', 'product.id', 'line.product')
          .select(sql`1`.as('one'))
          .whereRef('line.replenishment', '=', 'replenishment.id')
          .whereRef('line.received', '<', 'line.units')
          .where('product.sku', '=', sku),
      ),
    );
}

function heads({ db }: Reading) {
  return db
    .selectFrom('replenishment')
    .innerJoin('process', 'process.id', 'replenishment.id')
    .select(['process.number as document', 'supplier', 'po', 'status'])
    .where('process.type', '=', processTypes.Replenishment.number)
    .orderBy('replenishment.id');
}

function shownHead<R extends { readonly status: number }>(row: R) {
  return { ...row, status: replenishmentStatusOf(row.status) };
}

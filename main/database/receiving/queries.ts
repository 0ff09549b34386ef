import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import type { ListedReplenishment } from '../../../shared/contract/receiving';
import { replenishmentStatuses, replenishmentStatusOf } from '../../../shared/domain/documentStatuses';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { readSerial } from '../../../shared/domain/serialValue';
import { statusOf } from '../../../shared/domain/statuses';
import { dayBounds, dayOf } from '../../../shared/domain/times';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { lineSerial, loadSubjects } from '../serials/load';
import { loadReplenishment } from './load';
import { newestOwnReceipt } from './newestOwnReceipt';

const { Submitted, Receiving, Received } = replenishmentStatuses;
const receivable = [Submitted.number, Receiving.number];
const shownReceipts = 50;

/** What can be received, and what was completed today. */
export async function listReplenishments(asking: Asking): Promise<Outcome<Output<'receiving.list'>>> {
  const today = dayOf(asking.now, asking.timeZone);
  const { from } = dayBounds(today, asking.timeZone);
  const open = await listed(asking).where('replenishment.status', 'in', receivable).execute();
  const done = await listed(asking)
    .where('replenishment.status', '=', Received.number)
    .where('replenishment.received_at', '>=', from)
    .orderBy('replenishment.received_at', 'desc')
    .execute();
  const toReceive = open
    .map((row) => shownListed(row, asking.person))
    .toSorted((a, b) => byUrgency(a, b, today));
  return { value: { toReceive, receivedToday: done.map((row) => shownListed(row, asking.person)) } };
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

/** The replenishments that a scan on the list means: number, PO, tracking number, or a serial that it expects. */
export async function findReplenishment(
  asking: Asking,
  input: Input<'receiving.find'>,
): Promise<Outcome<Output<'receiving.find'>>> {
  const value = input.value.trim();
  const named = await heads(asking).where('process.number', '=', fold(value)).execute();
  const [only] = named;
  if (only !== undefined) {
    const status = replenishmentStatusOf(only.status);
    // One that is complete opens too: the person sees that it is.
    if (replenishmentStatuses[status].receivable || status === 'Received')
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
  const subjects = 'problem' in read ? [] : await loadSubjects(asking, read.key);
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
  return { refusal: { code: 'nothingToReceive', facts: { value } } };
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

/** One replenishment as the receiving screen shows it. */
export async function openDocument(
  asking: Asking,
  input: Input<'receiving.document'>,
): Promise<Outcome<Output<'receiving.document'>>> {
  const loaded = await loadReplenishment(asking, input.document);
  if (loaded === null) return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const { document, status, po, supplier, lines } = loaded;
  const receipts = await receiptRows(asking, document.id).execute();
  const newest =
    asking.person === null ? undefined : await newestOwnReceipt(asking, document.id, asking.person);
  return {
    value: {
      document: document.number,
      po,
      supplier,
      status,
      lines: lines.map(({ id: _id, product: _product, ...line }) => line),
      receipts: receipts.map((row) => ({ ...row, status: statusOf(row.status), by: row.by ?? '' })),
      undoable: newest === undefined ? null : { serialId: newest.serial, serial: newest.value },
    },
  };
}

/** The newest receipts of a replenishment that still stand, as their events recorded them. */
export function receiptRows({ db }: Reading, document: number) {
  return db
    .selectFrom('replenishment_serial as own')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .innerJoin('product', 'product.id', 'own.product')
    .innerJoin('event', (join) =>
      join.onRef('event.serial', '=', 'serial.id').onRef('event.journal', '=', 'own.received_journal'),
    )
    .innerJoin('bin', 'bin.id', 'event.bin')
    .innerJoin('journal', 'journal.number', 'own.received_journal')
    .leftJoin('person', 'person.id', 'journal.person')
    .select([
      'serial.id as serialId',
      'serial.value as serial',
      'product.sku as sku',
      'bin.code as bin',
      'event.status as status',
      'event.at as at',
      'person.name as by',
    ])
    .where('own.replenishment', '=', document)
    .where('own.state', '=', sql.lit(lineSerial.state.received))
    .orderBy('own.received_journal', 'desc')
    .limit(shownReceipts);
}

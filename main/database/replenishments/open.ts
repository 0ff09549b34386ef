import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses, replenishmentStatusOf } from '../../../shared/domain/documentStatuses';
import { ruleText } from '../../../shared/domain/serialRule';
import type { Asking, Outcome } from '../outcome';
import type { LoadedReplenishment } from '../receiving/load';
import { lineSerial } from '../serials/load';
import { findNamed } from './find';

type Shown = Output<'replenishments.open'>;

/** One replenishment for the desk. */
export async function openForOffice(
  asking: Asking,
  input: Input<'replenishments.open'>,
): Promise<Outcome<Shown>> {
  const loaded = await findNamed(asking, input.document);
  if ('refusal' in loaded) return loaded;
  const { document, status, po, supplier } = loaded;
  const head = await asking.db
    .selectFrom('replenishment')
    .select(['tracking', 'expected_on as expectedOn'])
    .where('id', '=', document.id)
    .executeTakeFirstOrThrow();
  return {
    value: {
      document: document.number,
      status,
      po,
      supplier,
      ...head,
      lines: await shownLines(asking, loaded),
      steps: await stepsOf(asking, document.id),
      arrivals: await arrivalsOf(asking, document.id),
    },
  };
}

async function shownLines(
  { db }: Asking,
  { document, status, lines }: LoadedReplenishment,
): Promise<Shown['lines']> {
  const rows = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('replenishment_serial as own', 'own.line', 'line.id')
    .select((build) => ['line.id', 'own.how', build.fn.countAll<number>().as('count')])
    .where('line.replenishment', '=', document.id)
    // A registered one that was undone is on the line no more; a listed one that never came still tells how many were.
    .where((either) =>
      either.or([
        either('own.state', '<>', lineSerial.state.dropped),
        either('own.how', '<>', lineSerial.how.registered),
      ]),
    )
    .groupBy(['line.id', 'own.how'])
    .execute();
  const count = (line: number, how: keyof typeof lineSerial.how): number =>
    rows.find((row) => row.id === line && row.how === lineSerial.how[how])?.count ?? 0;
  const { open } = replenishmentStatuses[status];
  return lines.map(({ id, position, product, units, received, rule }) => {
    const missing = Math.max(0, units - received);
    return {
      line: id,
      position,
      sku: product.sku,
      name: product.name,
      workflow: product.workflow,
      rule: ruleText(rule),
      units,
      received,
      overReceived: Math.max(0, received - units),
      expected: open ? missing : 0,
      closedShort: open ? 0 : missing,
      generated: count(id, 'generated'),
      byHand: count(id, 'byHand'),
      registered: count(id, 'registered'),
    };
  });
}

async function stepsOf({ db }: Asking, document: number): Promise<Shown['steps']> {
  const rows = await db
    .selectFrom('document_event')
    .innerJoin('journal', 'journal.number', 'document_event.journal')
    .leftJoin('person', 'person.id', 'journal.person')
    .select(['status', 'document_event.at as at', 'person.name as by', 'document_event.reason as reason'])
    .where('process', '=', document)
    .orderBy('seq')
    .execute();
  return rows.map(({ status, at, by, reason }) => ({
    status: replenishmentStatusOf(status),
    at,
    by: by ?? '',
    reason: reason ?? '',
  }));
}

/** More points than a chart can show are drawn together. */
const mostArrivals = 200;

/** Receipts that still stand, by the time of their command. */
async function arrivalsOf({ db }: Asking, document: number): Promise<Shown['arrivals']> {
  const bySerial = await db
    .selectFrom('replenishment_serial as own')
    .innerJoin('journal', 'journal.number', 'own.received_journal')
    .select((build) => ['journal.at as at', build.fn.countAll<number>().as('units')])
    .where('own.replenishment', '=', document)
    .where('own.state', '=', sql.lit(lineSerial.state.received))
    .groupBy('journal.number')
    .execute();
  const byCount = await db
    .selectFrom('counted_receipt as counted')
    .innerJoin('journal', 'journal.number', 'counted.journal')
    .select(['journal.at as at', 'counted.units as units'])
    .where('counted.replenishment', '=', document)
    .where('undone', 'is', null)
    .execute();
  const arrivals = [...bySerial, ...byCount].toSorted((a, b) => a.at - b.at);
  const together = Math.ceil(arrivals.length / mostArrivals);
  const shown: Shown['arrivals'] = [];
  for (let from = 0; from < arrivals.length; from += together) {
    const some = arrivals.slice(from, from + together);
    const units = some.reduce((sum, arrival) => sum + arrival.units, 0);
    shown.push({ at: some.at(-1)?.at ?? 0, units });
  }
  return shown;
}

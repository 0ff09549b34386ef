import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { ruleText } from '../../../shared/domain/serialRule';
import { dayBounds, dayOf } from '../../../shared/domain/times';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { placesOf } from './lies';
import { type LoadedLine, loadReplenishment } from './load';
import { newestOwnReceipt, newestReceipts, type StandingReceipt, unitsReceivedSince } from './receipts';

/** So many of the newest receipts are looked at; the list shows the first of them. */
const lookedAt = 200;
const shownReceipts = 50;
/** Who received within this time is shown as being at the replenishment, milliseconds. */
const presentFor = 30 * 60_000;

type Shown = Output<'receiving.document'>;

/** One replenishment as the receiving screen shows it. */
export async function openDocument(
  asking: Asking,
  input: Input<'receiving.document'>,
): Promise<Outcome<Shown>> {
  const loaded = await loadReplenishment(asking, input.document);
  if (loaded === null) return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const { document, status, po, supplier, lines } = loaded;
  const { now, person, timeZone } = asking;
  const today = dayBounds(dayOf(now, timeZone), timeZone).from;
  const receipts = await newestReceipts(asking, document.id, lookedAt);
  const newest = person === null ? undefined : await newestOwnReceipt(asking, document.id, person);
  return {
    value: {
      document: document.number,
      po,
      supplier,
      status,
      lines: await shownLines(asking, lines),
      receipts: receipts.slice(0, shownReceipts).map((receipt) => shownReceipt(receipt, today)),
      undoable: newest === undefined ? null : named(newest),
      mineToday: person === null ? 0 : await unitsReceivedSince(asking, person, today),
      others: othersAmong(receipts, person, now - presentFor),
      filed: await filedOn(asking, document.id),
      closed: status === 'Closed short' ? await closing(asking, document.id) : null,
    },
  };
}

async function shownLines(asking: Asking, lines: readonly LoadedLine[]): Promise<Shown['lines']> {
  const places = await placesOf(
    asking,
    lines.map(({ product }) => product.id),
  );
  return lines.map(({ position, product, units, received, takes, rule }) => ({
    position,
    sku: product.sku,
    name: product.name,
    workflow: product.workflow,
    units,
    received,
    takes,
    rule: ruleText(rule),
    lies: places.get(product.id) ?? null,
  }));
}

function named({ receipt, serial, sku, units }: StandingReceipt): NonNullable<Shown['undoable']> {
  return { receipt, serial: serial?.value ?? '', sku, units };
}

function shownReceipt(receipt: StandingReceipt, today: number): Shown['receipts'][number] {
  const { serial, bin, status, at, by } = receipt;
  return {
    ...named(receipt),
    serialId: serial?.id ?? null,
    bin: bin.code,
    status,
    at,
    by,
    today: at >= today,
  };
}

/** Who else received here lately, each with station, last time and units, the newest first. */
function othersAmong(
  receipts: readonly StandingReceipt[],
  self: number | null,
  since: number,
): Shown['others'] {
  const others = new Map<string, Shown['others'][number]>();
  for (const { person, by, station, at, units } of receipts) {
    if (person === null || person === self || at < since) continue;
    const key = `${person} ${station}`;
    const known = others.get(key);
    others.set(
      key,
      known === undefined ? { name: by, station, at, units } : { ...known, units: known.units + units },
    );
  }
  return [...others.values()];
}

/** So many filed values are told to the dock; more is another delivery altogether. */
const mostFiled = 500;

async function filedOn({ db }: Reading, document: number): Promise<string[]> {
  const rows = await db
    .selectFrom('discrepancy')
    .select('value')
    .where('replenishment', '=', document)
    .limit(mostFiled)
    .execute();
  return rows.map(({ value }) => value);
}

/** When, by whom and why a replenishment was closed short last. */
async function closing({ db }: Reading, document: number): Promise<Shown['closed']> {
  const event = await db
    .selectFrom('document_event as event')
    .innerJoin('journal', 'journal.number', 'event.journal')
    .leftJoin('person', 'person.id', 'journal.person')
    .select(['event.at as at', 'event.reason as reason', 'person.name as by'])
    .where('event.process', '=', document)
    .where('event.status', '=', replenishmentStatuses['Closed short'].number)
    .orderBy('event.seq', 'desc')
    .executeTakeFirst();
  return event === undefined ? null : { at: event.at, reason: event.reason ?? '', by: event.by ?? '' };
}

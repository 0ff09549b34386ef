import type { Input, Output } from '../../../shared/contract';
import type { CapturedSerial } from '../../../shared/contract/packing';
import { ruleText } from '../../../shared/domain/serialRule';
import type { Reading } from '../engines/engine';
import { groupedBy } from '../groups';
import type { Asking, Outcome } from '../outcome';
import { newestCaptures, type StandingCapture } from './captures';
import { freeOf } from './free';
import { type LoadedLine, loadOrder, type LoadedOrder, orderSerial } from './load';

const shownCaptures = 50;

type Shown = Output<'packing.order'>;

/** One order as the packing screen shows it. */
export async function openOrder(asking: Asking, input: Input<'packing.order'>): Promise<Outcome<Shown>> {
  const order = await loadOrder(asking, input.order);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: input.order } } };
  const { document, status, reference, customer, orderedAt, shippedAt } = order;
  const { person } = asking;
  const captures = await newestCaptures(asking, document.id, shownCaptures);
  const own = person === null ? [] : await newestCaptures(asking, document.id, 1, person);
  return {
    value: {
      order: document.number,
      reference,
      customer,
      status,
      orderedAt,
      shippedAt,
      lines: await shownLines(asking, order),
      captures: captures.map(shownCapture),
      undoable: own[0] === undefined ? null : shownCapture(own[0]),
    },
  };
}

function shownCapture({ person: _person, ...capture }: StandingCapture): Shown['captures'][number] {
  return capture;
}

async function shownLines(asking: Asking, { document, lines }: LoadedOrder): Promise<Shown['lines']> {
  const products = lines.map(({ product }) => product.id);
  const free = await freeOf(asking, document.id, products);
  const serials = await serialsOf(asking, document.id);
  return lines.map((line) => {
    const [best] = free.get(line.product.id) ?? [];
    return {
      position: line.position,
      sku: line.product.sku,
      name: line.product.name,
      workflow: line.product.workflow,
      optional: line.optional,
      units: line.units,
      counted: line.counted,
      shipped: line.shipped,
      rule: line.takes === 'newSerials' ? ruleText(line.rule) : '',
      from: best === undefined ? null : { bin: best.code, units: unitsFor(line, best) },
      serials: serials.get(line.id) ?? [],
    };
  });
}

/** A unit that has its serial in stock is taken as such; any other is counted. */
function unitsFor({ takes }: LoadedLine, free: { readonly named: number; readonly unnamed: number }): number {
  return takes === 'readySerials' ? free.named : free.unnamed;
}

async function serialsOf({ db }: Reading, order: number): Promise<ReadonlyMap<number, CapturedSerial[]>> {
  const rows = await db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .leftJoin('serial', 'serial.id', 'own.serial')
    .select([
      'own.line',
      'own.place',
      'own.state',
      'own.bin',
      'own.held',
      'own.value as pending',
      'serial.id as serialId',
      'serial.value',
      'serial.oms_notes as omsNotes',
      'serial.holding_order as holder',
    ])
    .where('line.customer_order', '=', order)
    .orderBy('own.line')
    .orderBy('own.place')
    .execute();
  const shown = rows.map(({ line, place, state, bin, held, pending, serialId, value, omsNotes, holder }) => {
    // A value that leaves by count has a bin of its own and is held by nobody.
    const isUnit = serialId !== null && (held === 1 || bin === null);
    const lost = state === orderSerial.captured && isUnit && holder !== order;
    const serial = pending ?? value ?? '';
    return { line, shown: { place, serialId, serial, omsNotes: omsNotes ?? '', lost } };
  });
  const byLine = groupedBy(shown, ({ line }) => line);
  return new Map([...byLine].map(([line, own]) => [line, own.map((row) => row.shown)]));
}

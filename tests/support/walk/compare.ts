import { statusOf } from '../../../shared/domain/statuses';
import { lineSerial } from '../../../main/database/serials/load';
import { valueOf } from '../warehouse';
import { isOpen, type Model, type ModelDocument, type ModelSerial } from './model';
import type { World } from './world';

interface Stood {
  readonly status: string;
  readonly bin: string | null;
  readonly process: string | null;
  readonly order: string | null;
  readonly expectedBy: string | null;
  readonly events: number;
}

const stoodInModel = ({ state, history }: ModelSerial): Stood => ({
  status: state.status,
  bin: state.bin?.code ?? null,
  process: state.process?.number ?? null,
  order: state.order?.number ?? null,
  expectedBy: state.expectedBy?.number ?? null,
  events: history.length,
});

/** Every serial as the warehouse has it, by SKU and value. */
async function serialsOf({ warehouse }: World): Promise<Readonly<Record<string, Stood>>> {
  const rows = await warehouse.look((db) =>
    db
      .selectFrom('serial')
      .innerJoin('product', 'product.id', 'serial.product')
      .leftJoin('bin', 'bin.id', 'serial.bin')
      .leftJoin('process', 'process.id', 'serial.process')
      .leftJoin('process as orders', 'orders.id', 'serial.order_id')
      .leftJoin('replenishment_serial as own', (join) =>
        join.onRef('own.serial', '=', 'serial.id').on('own.state', '=', lineSerial.state.expected),
      )
      .leftJoin('process as expecting', 'expecting.id', 'own.replenishment')
      .select((build) => [
        'product.sku',
        'serial.value',
        'serial.status',
        'bin.code as bin',
        'process.number as process',
        'orders.number as order',
        'expecting.number as expectedBy',
        build
          .selectFrom('event')
          .select((of) => of.fn.countAll<number>().as('count'))
          .whereRef('event.serial', '=', 'serial.id')
          .as('events'),
      ])
      .execute(),
  );
  return Object.fromEntries(
    rows.map(({ sku, value, status, events, ...row }) => [
      `${sku} ${value}`,
      { ...row, status: statusOf(status), events: events ?? 0 },
    ]),
  );
}

/** A replenishment as the desk shows it. */
async function documentOf({ admin }: World, document: string) {
  const shown = valueOf(await admin.ask('replenishments.open', { document }));
  const units = shown.arrivals.reduce((sum, arrival) => sum + arrival.units, 0);
  const lines = [];
  for (const { line, sku, units: ordered, received, overReceived, expected, closedShort } of shown.lines) {
    const asked = { document, line, from: 0, count: 500 };
    const { serials } = valueOf(await admin.ask('replenishments.serials', asked));
    const adds = received - overReceived + expected + closedShort === ordered;
    const places = serials.map(({ value, how, state }) => `${value} ${how} ${state}`);
    lines.push({ sku, units: ordered, received, expected, closedShort, adds, places });
  }
  return { status: shown.status, arrived: units, lines };
}

const stateNames = {
  defined: 'defined',
  expected: 'expected',
  received: 'received',
  dropped: 'notExpected',
} as const;

function documentInModel(document: ModelDocument): Awaited<ReturnType<typeof documentOf>> {
  const lines = document.lines.map(({ sku, units, received, places }) => {
    const missing = Math.max(0, units - received);
    return {
      sku,
      units,
      received,
      expected: isOpen(document) ? missing : 0,
      closedShort: isOpen(document) ? 0 : missing,
      adds: true,
      places: places.map(({ value, how, state }) => `${value} ${how} ${stateNames[state]}`),
    };
  });
  const arrived = document.receipts.reduce((sum, receipt) => sum + receipt.units, 0);
  return { status: document.status, arrived, lines };
}

/** What the warehouse and the rules say of every serial, and of some replenishments. */
export async function compared(world: World, model: Model, documents: readonly ModelDocument[]) {
  const real: Record<string, unknown> = { serials: await serialsOf(world) };
  const ruled: Record<string, unknown> = {
    serials: Object.fromEntries([...model.serials].map(([key, serial]) => [key, stoodInModel(serial)])),
  };
  for (const document of documents) {
    const { number } = document.ref;
    real[number] = await documentOf(world, number);
    ruled[number] = documentInModel(document);
  }
  return { real, ruled };
}

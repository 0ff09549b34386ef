import type { Workflow } from '../../../shared/domain/workflows';
import { type Demo, type DemoProduct, later, productOf } from './demo';
import { draftOrder } from './orderDrafts';
import type { OrderLineDraft } from './orders';
import { cancel, capture, enter, hold, pick, reserve, ship } from './orderWork';
import { captureValues } from './packing';
import { takeBack } from './returns';
import { makersSubject } from './values';

/** The first of them come in so many working days before today. */
const begin = 2;
/** How long an order waits for what happens to it next, in working days: all of it has happened before tonight. */
const soon = [0.05, 0.3] as const;
/** Of so many waiting orders one is on hold. */
const oneOnHold = 4;
/** Units of each line. */
const eachWorkflow: Readonly<Record<Workflow, number>> = { 'In/Out': 2, Out: 2, 'Out in Bulk': 4, No: 3 };
const captured = { sku: 'KBD-W1', units: 3, values: 2 } as const;

type Lines = readonly OrderLineDraft[];

/** Plans the orders of these days, some for each status: each goes as far as it has come today. */
export function planOpenOrders(demo: Demo): void {
  const { agenda, calendar, quotas } = demo;
  agenda.add(calendar.last - begin, async () => {
    for (const lines of draftOrders(demo, quotas.reserved)) comesIn(demo, () => packed(demo, lines));
    for (const lines of draftOrders(demo, quotas.staged)) comesIn(demo, () => staged(demo, lines));
    for (const lines of draftOrders(demo, quotas.shippedToday)) {
      agenda.add(calendar.last - 0.9, () => shippedToday(demo, lines));
    }
    for (const lines of draftOrders(demo, quotas.returnedToday)) await returnedToday(demo, lines);
    for (const lines of draftOrders(demo, 1)) comesIn(demo, () => cancelled(demo, lines));
    for (let nth = 0; nth < quotas.waiting; nth += 1) {
      comesIn(demo, () => waiting(demo, nth % oneOnHold === 0));
    }
    comesIn(demo, () => capturing(demo));
    comesIn(demo, () => ofEachWorkflow(demo));
  });
}

function comesIn({ agenda, calendar, random }: Demo, work: () => Promise<void>): void {
  agenda.add(calendar.last - begin + random.between(0, begin + 0.3), work);
}

/** Orders for so many In/Out units together, as far as there are free ones. */
function draftOrders(demo: Demo, units: number): readonly Lines[] {
  const demand = { inOut: units, born: 0 };
  const orders: Lines[] = [];
  while (demand.inOut > 0) orders.push(draftOrder(demo, demand));
  return orders.filter((lines) => lines.length > 0);
}

async function packed(demo: Demo, lines: Lines): Promise<void> {
  const order = await enter(demo, lines);
  later(demo, soon, () => reserve(demo, order));
}

async function staged(demo: Demo, lines: Lines): Promise<void> {
  const order = await enter(demo, lines);
  later(demo, soon, async () => {
    await reserve(demo, order);
    later(demo, soon, () => pick(demo, order));
  });
}

async function cancelled(demo: Demo, lines: Lines): Promise<void> {
  const order = await enter(demo, lines);
  later(demo, soon, () => cancel(demo, order, 'admin'));
}

/** An order for what nobody has promised it yet. */
async function waiting(demo: Demo, isHeld: boolean): Promise<void> {
  const { products, random } = demo;
  const order = await enter(demo, [{ product: random.pick(products), units: random.whole(1, 6), held: [] }]);
  if (isHeld) later(demo, soon, () => hold(demo, order));
}

/** An order with a line of each workflow, of what there is most of; nobody has begun it. */
async function ofEachWorkflow(demo: Demo): Promise<void> {
  const lines = Object.entries(eachWorkflow).map(([workflow, units]) => {
    const product = demo.products
      .filter((one) => one.workflow === workflow)
      .reduce((most, one) => (freeUnits(one) > freeUnits(most) ? one : most));
    return { product, units, held: [] };
  });
  await enter(demo, lines);
}

const freeUnits = ({ workflow, ready, unpromised }: DemoProduct): number =>
  workflow === 'In/Out' ? ready.size : unpromised;

/** An order whose serials are being captured: they are born when it ships. */
async function capturing(demo: Demo): Promise<void> {
  const product = productOf(demo, captured.sku);
  const order = await enter(demo, [{ product, units: captured.units, held: [] }]);
  later(demo, soon, () =>
    demo.desk.command('shipper', 'demo.capture', async (command) => {
      const [line] = order.lines;
      const units = Array.from({ length: captured.values }, () => makersSubject(demo, product));
      const [lot] = product.quantities;
      if (line !== undefined && lot !== undefined)
        await captureValues(command, order, line, { units, bin: lot.bin });
    }),
  );
}

async function shippedToday(demo: Demo, lines: Lines): Promise<void> {
  const { agenda, calendar, random } = demo;
  const order = await enter(demo, lines);
  later(demo, soon, () => capture(demo, order));
  agenda.add(calendar.last + random.between(0.1, 0.6), async () => void (await ship(demo, order)));
}

/** An order that left the day before yesterday; what it took is back today. */
async function returnedToday(demo: Demo, lines: Lines): Promise<void> {
  const { agenda, calendar } = demo;
  const order = await enter(demo, lines);
  later(demo, soon, async () => {
    await capture(demo, order);
    later(demo, soon, async () => {
      const units = await ship(demo, order);
      agenda.add(calendar.last + 0.6, () => takeBack(demo, units));
    });
  });
}

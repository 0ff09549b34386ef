import { type Demo, isCounted, later } from './demo';
import { countFree } from './freeUnits';
import { draftOrder } from './orderDrafts';
import { heldUnits, type Order, type OrderLineDraft } from './orders';
import { bringToDoor, cancel, capture, enter, pick, ship, takeShipmentBack } from './orderWork';
import { takeBack } from './returns';

/** An order is done with so many working days after the day it came in, at the latest. */
const longest = 4;
/** The share of the free units above the level to keep that a day's orders take. */
const pace = 0.25;
const shares = {
  cancelled: 0.02,
  released: 0.02,
  picked: 0.6,
  atDoor: 0.75,
  voided: 0.015,
  returned: 0.06,
} as const;

/** Plans the orders of the past, each day's by what is there then. All of them are done with before today. */
export function planOutbound(demo: Demo): void {
  const { agenda, calendar, quotas, random } = demo;
  const days = calendar.last - longest;
  let promised = 0;
  for (let day = 1; day <= days; day += 1) {
    agenda.add(day, async () => {
      const passed = day / days;
      const inOut = Math.max(0, Math.ceil((countFree(demo) - quotas.freeLevel(passed)) * pace));
      const demand = { inOut, born: Math.round(quotas.born * passed) - promised };
      while (demand.inOut + demand.born > 0) {
        const lines = draftOrder(demo, demand);
        promised += lines.reduce((sum, line) => sum + bornUnits(line), 0);
        if (lines.length > 0) agenda.add(day + random.between(0, 0.9), () => begin(demo, lines));
      }
    });
  }
}

const bornUnits = ({ product: { workflow }, units }: OrderLineDraft): number =>
  workflow === 'Out' || workflow === 'Out in Bulk' ? units : 0;

/** Whether nothing of it is counted: the demo can let go of it without counting anew. */
const takesOnlyHeld = ({ lines }: Order): boolean => lines.every(({ product }) => !isCounted(product));

async function begin(demo: Demo, lines: readonly OrderLineDraft[]): Promise<void> {
  const order = await enter(demo, lines);
  const isCancelled = takesOnlyHeld(order) && demo.random.chance(shares.cancelled);
  later(demo, [0.05, 0.5], () => (isCancelled ? cancel(demo, order, 'admin') : pack(demo, order)));
}

async function pack(demo: Demo, order: Order): Promise<void> {
  const { random } = demo;
  await capture(demo, order);
  if (takesOnlyHeld(order) && random.chance(shares.released)) {
    later(demo, [0.05, 0.5], () => cancel(demo, order, 'manager'));
    return;
  }
  later(demo, [0.02, 0.3], async () => {
    if (heldUnits(order).length > 0) {
      if (random.chance(shares.picked)) await pick(demo, order);
      else if (random.chance(shares.atDoor)) await bringToDoor(demo, order);
    }
    later(demo, [0.05, 0.8], () => leave(demo, order));
  });
}

async function leave(demo: Demo, order: Order): Promise<void> {
  const { random } = demo;
  const left = await ship(demo, order);
  if (takesOnlyHeld(order) && random.chance(shares.voided)) {
    later(demo, [0.01, 0.05], async () => {
      await takeShipmentBack(demo, order);
      later(demo, [0.05, 0.5], () => leave(demo, order));
    });
  } else if (random.chance(shares.returned)) {
    later(demo, [3, 40], () => takeBack(demo, left.slice(0, random.whole(1, 3))));
  }
}

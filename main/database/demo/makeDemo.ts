import type { Engine, Writing } from '../engines/engine';
import { newAgenda } from './agenda';
import { addBins } from './bins';
import { newCalendar } from './calendar';
import { type DemoClock, newClock } from './clock';
import { planComing } from './coming';
import type { Demo, DemoProduct } from './demo';
import { type Desk, newDesk } from './desk';
import { planFixed } from './planFixed';
import { planInbound } from './inbound';
import { startNumbers, storeNumbers } from './numbers';
import { planOpenOrders } from './openOrders';
import { planOutbound } from './outbound';
import { addPeople } from './people';
import { newPool } from './pool';
import { addProducts } from './products';
import { quotasFor } from './quotas';
import { seededRandom } from './random';
import { planToday } from './today';
import { planUpkeep } from './upkeep';

export interface DemoSize {
  /** Serial records that the warehouse is to hold. */
  readonly serials: number;
  readonly timeZone: string;
  /** Epoch ms: the end of the demo's last day. */
  readonly now: number;
  /** Told again and again while it is made: from 0 to 1. */
  progress(share: number): void;
}

const seed = 20_260_301;
/** The bins that a product usually lies in. */
const homesPerProduct = 3;
/** Makers have made some before: no six-digit number of theirs is one of those that RPL-1008 expects. */
const firstMade = 200_000;
/** So many journal lines go into a transaction: enough to be fast, few enough to tell how far it is. */
const linesPerTransaction = 500;

/**
 * Fills a new warehouse that has its station with three years of work, up to `now`: each unit takes its steps
 * by the program's own rules. The same size, seed and `now` make the same warehouse.
 */
export async function makeDemo(
  engine: Engine,
  { serials, timeZone, now, progress }: DemoSize,
): Promise<void> {
  progress(0);
  const random = seededRandom(seed);
  const calendar = newCalendar(timeZone, now);
  const clock = newClock(random);
  const quotas = quotasFor(serials);
  const demo = await engine.write(async (writing): Promise<Demo> => {
    const desk = newDesk(clock, await onlyStation(writing));
    desk.begin(writing);
    const { from, until } = calendar.hours(0);
    clock.enter(from, until);
    return {
      random,
      quotas,
      calendar,
      agenda: newAgenda(),
      desk,
      ...(await addMasterData(desk)),
      lastNumbers: startNumbers(quotas.past.documents),
      blocked: newPool(),
      damaged: newPool(),
    };
  });
  planInbound(demo);
  planOutbound(demo);
  planUpkeep(demo);
  planFixed(demo);
  planComing(demo);
  planOpenOrders(demo);
  planToday(demo);
  while (!(await workOn(engine, demo, clock))) progress(demo.agenda.now / (calendar.last + 1));
  await engine.write((writing) => storeNumbers(demo, writing));
  progress(1);
}

/** Does what is planned next in one transaction; true when nothing is left to do today. */
async function workOn(engine: Engine, { agenda, calendar, desk }: Demo, clock: DemoClock): Promise<boolean> {
  return engine.write(async (writing) => {
    desk.begin(writing);
    const enough = desk.lines + linesPerTransaction;
    while (desk.lines < enough) {
      const work = agenda.take(calendar.last + 1);
      if (work === undefined) return true;
      const day = Math.floor(agenda.now);
      const { from, until } = calendar.hours(day);
      clock.enter(from + (agenda.now - day) * (until - from), until);
      await work();
    }
    return false;
  });
}

async function onlyStation({ db }: Writing): Promise<number> {
  const { id } = await db.selectFrom('station').select('id').executeTakeFirstOrThrow();
  return id;
}

async function addMasterData(desk: Desk): Promise<Pick<Demo, 'products' | 'bins'>> {
  await addPeople(desk);
  const added = await desk.command(null, 'demo.products', addProducts);
  const bins = await desk.command(null, 'demo.bins', (command) => addBins(command, added));
  const shared = bins.storage.filter(({ closed, onlySku }) => !closed && onlySku === null);
  const products = added.map((product, at): DemoProduct => ({
    ...product,
    homes: shared.slice(at * homesPerProduct, (at + 1) * homesPerProduct),
    ready: newPool(),
    quantities: [],
    unpromised: 0,
    made: firstMade + at * 137,
  }));
  return { products, bins };
}

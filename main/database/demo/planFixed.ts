import { type Demo, productOf } from './demo';
import { endReplenishment } from './endings';
import { type FixedReplenishment, fixedReplenishments } from './fixedReplenishments';
import { defineSerials } from './lineSerials';
import { receiveUnits } from './receipts';
import type { LineDraft, Replenishment } from './replenishments';
import { enterReplenishment, submit } from './replenishmentWork';

/** The first of them is entered so many working days before today, the others one a day. */
export const fixedBegin = fixedReplenishments.length + 6;

/** Plans the replenishments that are always there. Their units stay where they were received. */
export function planFixed(demo: Demo): void {
  const { agenda, calendar } = demo;
  for (const [at, one] of fixedReplenishments.entries()) {
    const entered = calendar.last - fixedBegin + at;
    let replenishment: Replenishment;
    agenda.add(entered + 0.4, async () => {
      replenishment = await enter(demo, one);
    });
    for (const { ago, units, bin } of one.receipts ?? []) {
      agenda.add(calendar.last - ago + 0.5, () => receiveOneByOne(demo, replenishment, units, bin));
    }
    if (one.ended !== undefined) {
      const { ago, status, reason } = one.ended;
      agenda.add(calendar.last - ago + 0.6, () => endReplenishment(demo, replenishment, status, reason));
    }
  }
}

async function enter(demo: Demo, { expectedIn, lines, draft }: FixedReplenishment): Promise<Replenishment> {
  const { calendar, desk } = demo;
  const drafts: readonly LineDraft[] = lines.map(({ sku, ...line }) => ({
    ...line,
    product: productOf(demo, sku),
  }));
  const expectedOn = calendar.dayFromToday(expectedIn);
  const replenishment = await enterReplenishment(demo, { expectedOn, lines: drafts });
  if (draft === true) {
    await desk.command('admin', 'demo.defineSerials', (command) =>
      defineSerials(demo, command, replenishment),
    );
  } else {
    await submit(demo, replenishment);
  }
  return replenishment;
}

/** As a receiver scans: a command for each unit of the first line. */
async function receiveOneByOne(
  demo: Demo,
  replenishment: Replenishment,
  units: number,
  code: string,
): Promise<void> {
  const [line] = replenishment.lines;
  const bin = demo.bins.storage.find((one) => one.code === code);
  if (line === undefined || bin === undefined) throw new Error(`${code} or the line is missing`);
  for (let unit = 0; unit < units; unit += 1) {
    await demo.desk.command('receiver', 'demo.receive', (command) =>
      receiveUnits(demo, command, replenishment, line, { units: 1, bin }),
    );
  }
}

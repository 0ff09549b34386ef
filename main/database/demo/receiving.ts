import { type Demo, isCounted, type Unit } from './demo';
import { putFree } from './freeUnits';
import { moveUnits } from './moves';
import { noteUnits } from './notes';
import { receiveUnits } from './receipts';
import type { Replenishment, ReplenishmentLine } from './replenishments';
import { omsNotes, wmsNotes } from './words';

/** Shares of what is received at once, and how many units that is. */
const ways = [
  { kind: 'damaged', share: 0.08, least: 1, most: 2 },
  { kind: 'blocked', share: 0.06, least: 1, most: 4 },
  { kind: 'dock', share: 0.22, least: 6, most: 30 },
  { kind: 'storage', share: 0.64, least: 6, most: 30 },
] as const;
const noted = 0.045;

/** Receives a line until it has so many units, some at a time, and puts away what came to the dock. */
export async function receiveLine(
  demo: Demo,
  replenishment: Replenishment,
  line: ReplenishmentLine,
  upTo: number,
): Promise<void> {
  const { bins, desk, random } = demo;
  const { product } = line;
  while (line.received < upTo) {
    const left = upTo - line.received;
    const { kind, least, most } = pickWay(demo);
    const home = random.pick(product.homes);
    const bin = kind === 'storage' || isCounted(product) ? home : random.pick(bins[kind]);
    const units = isCounted(product) ? left : Math.min(left, random.whole(least, most));
    const came = await desk.command('receiver', 'demo.receive', (command) =>
      receiveUnits(demo, command, replenishment, line, { units, bin }),
    );
    if (bin.kind === 'dock') await moveUnits(demo, came, () => home);
    else for (const unit of came) putFree(demo, unit);
    await noteSome(demo, came);
  }
}

function pickWay({ random }: Demo): (typeof ways)[number] {
  let left = random.between(0, 1);
  return ways.find(({ share }) => (left -= share) < 0) ?? ways[3];
}

async function noteSome({ desk, random }: Demo, units: readonly Unit[]): Promise<void> {
  const some = units.filter(() => random.chance(noted));
  if (some.length === 0) return;
  const [user, field, texts] = random.chance(0.5)
    ? (['manager', 'wmsNotes', wmsNotes] as const)
    : (['admin', 'omsNotes', omsNotes] as const);
  await desk.command(user, 'demo.note', (command) => noteUnits(command, some, field, random.pick(texts)));
}

import { type Demo, later } from './demo';
import { endReplenishment } from './endings';
import { fixedBegin } from './planFixed';
import { receiveLine } from './receiving';
import { draftCountedLine, draftInOutLines } from './replenishmentDrafts';
import type { LineDraft, Replenishment } from './replenishments';
import { enterReplenishment, submit } from './replenishmentWork';
import { split } from './split';
import { cancelReasons, shortReasons } from './words';

/** What becomes of a replenishment of the past: nearly every one is received as a whole. */
type Fate = 'received' | 'Closed short' | 'Cancelled';

const firstArrival = 3;
/** Working days from entering one to its arrival. */
const lead = { least: 2, most: 12 } as const;
/** Of the last line of one that is closed short, so much came. */
const cameShort = 0.8;
const plainUnits = { least: 20, most: 80 } as const;

const fateOf = (nth: number): Fate => {
  if (nth % 40 === 17) return 'Cancelled';
  return nth % 30 === 11 ? 'Closed short' : 'received';
};

/**
 * Plans the replenishments of the past: spread over the years, the last one arriving today. All are entered
 * before the ones that are always there, so that numbers rise with time.
 */
export function planInbound(demo: Demo): void {
  const { agenda, calendar, quotas, random } = demo;
  const { units, documents } = quotas.past;
  const inOut = split(random, units, documents);
  const counted = split(random, quotas.counted, Math.floor(documents / 2));
  for (let nth = 0; nth < documents; nth += 1) {
    const arrival = firstArrival + ((calendar.last - firstArrival) * nth) / (documents - 1) + 0.1;
    const latest = calendar.last - fixedBegin - random.between(0, 3);
    const entered = Math.max(1, Math.min(arrival - random.between(lead.least, lead.most), latest));
    const fate = fateOf(nth);
    agenda.add(entered, async () => {
      const lines = [...draftInOutLines(demo, inOut[nth] ?? 0, fate !== 'received')];
      // Only even ones bring counted units: those with another fate are odd.
      const born = nth % 2 === 0 ? (counted[nth / 2] ?? 0) : 0;
      if (born > 0) lines.push(draftCountedLine(demo, born, 'born'));
      const plain = nth % 4 === 0 ? random.whole(plainUnits.least, plainUnits.most) : 0;
      if (plain > 0) lines.push(draftCountedLine(demo, plain, 'plain'));
      await begin(demo, { lines, arrival, fate });
    });
  }
}

interface Past {
  readonly lines: readonly LineDraft[];
  /** Moment. */
  readonly arrival: number;
  readonly fate: Fate;
}

async function begin(demo: Demo, { lines, arrival, fate }: Past): Promise<void> {
  const { agenda, calendar, random } = demo;
  const expectedOn = calendar.day(Math.floor(arrival));
  const replenishment = await enterReplenishment(demo, { expectedOn, lines });
  later(demo, [0.02, 0.4], async () => {
    await submit(demo, replenishment);
    if (fate === 'Cancelled') {
      later(demo, [0.3, 1], () => endReplenishment(demo, replenishment, fate, random.pick(cancelReasons)));
    } else {
      agenda.add(arrival, () => receive(demo, replenishment, fate));
    }
  });
}

async function receive(demo: Demo, replenishment: Replenishment, fate: Fate): Promise<void> {
  const { lines } = replenishment;
  for (const line of lines) {
    const isShort = fate === 'Closed short' && line === lines.at(-1);
    await receiveLine(demo, replenishment, line, isShort ? Math.floor(line.units * cameShort) : line.units);
  }
  if (fate === 'Closed short') {
    later(demo, [0.5, 2], () => endReplenishment(demo, replenishment, fate, demo.random.pick(shortReasons)));
  }
}

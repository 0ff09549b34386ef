import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { prepareWarehouse } from '../../../main/database/openWarehouse';
import { statusNames } from '../../../shared/domain/statuses';
import { newFolder } from '../../support/folder';
import { station, valueOf } from '../../support/warehouse';
import { type DemoWish, newDemo, rows, someone } from './demoWarehouse';

/** What a demo holds, in a form that two of them can be compared by. */
async function look(wish: DemoWish) {
  const demo = await newDemo(wish);
  try {
    const serials = sql<{ value: string; status: number }>`SELECT value, status FROM serial ORDER BY id`;
    const found = await rows(demo, serials);
    const types = await rows(
      demo,
      sql`SELECT DISTINCT type FROM serial JOIN process ON process.id = serial.process`,
    );
    const latest = await rows(demo, sql<{ at: number }>`SELECT max(at) AS at FROM journal`);
    const chain = await rows(demo, sql<{ hash: string }>`SELECT hex(last_hash) AS hash FROM station`);
    const verdict = valueOf(await (await someone(demo, 'owner')).ask('journal.verify', {}));
    return {
      serials: found.length,
      values: found.map(({ value }) => value),
      statuses: new Set(found.map(({ status }) => status)).size,
      types: types.length,
      latest: latest[0]?.at,
      hash: chain[0]?.hash,
      broken: verdict.broken,
    };
  } finally {
    await demo.close();
  }
}

const whole = { statuses: statusNames.length, types: 5, broken: null } as const;

it.each([
  [1, 300],
  [300, 300],
  [999, 999],
])('a demo of %i holds %i serials, of every status and process', async (serials, held) => {
  expect(await look({ serials })).toMatchObject({ serials: held, ...whole });
});

it.each([
  ['just after midnight', Date.UTC(2026, 10, 24, 23, 3), 'Europe/Berlin'],
  ['on a Sunday', Date.UTC(2026, 10, 22, 12), 'Europe/Berlin'],
  ['on the day that the clocks go forward', Date.UTC(2026, 2, 29, 2), 'Europe/Berlin'],
  ['on a leap day far in the east', Date.UTC(2028, 1, 28, 22), 'Pacific/Auckland'],
] as const)('made %s, a demo is whole', async (_title, now, timeZone) => {
  const made = await look({ serials: 300, now, timeZone });
  expect(made).toMatchObject({ serials: 300, ...whole });
  expect(made.latest).toBeLessThanOrEqual(now);
});

it('the same size and time make the same warehouse', async () => {
  expect(await look({ serials: 400 })).toEqual(await look({ serials: 400 }));
});

it('an empty folder gets one where a demo is wanted, and its making is told from 0 to 1', async () => {
  const folder = newFolder();
  const shares: number[] = [];
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: { serials: 1_000 } };
  const prepared = await prepareWarehouse(opening, {
    making: (share) => shares.push(share),
    log: () => undefined,
  });
  expect(prepared).toEqual({ new: false, demo: true, timeZone: 'Europe/Berlin' });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect(shares.length).toBeGreaterThan(3);
  folder.remove();
});

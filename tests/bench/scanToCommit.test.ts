import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { superviseDatabase } from '../../main/databaseSupervisor';
import { forkNode } from '../../main/forkNode';
import { type BuiltDatabase, buildDatabase } from '../support/databaseProcess';
import { newFolder } from '../support/folder';
import { newRequestId } from '../support/requestId';
import { seedBin, seedProduct, seedReplenishment } from '../support/seed';
import { openTestWarehouse, station } from '../support/warehouse';
import { bareCommits } from './bareCommits';
import { openDemo } from './demo';
import { print, timed } from './figures';

const scans = 2_000;
const warmUp = 100;

let built: BuiltDatabase;

beforeAll(async () => {
  built = await buildDatabase();
});
afterAll(() => built.remove());

test('scan to commit: asked of the database process until it answers, durable on disk', async () => {
  // In a demo of as many serials as are wished for: its own people, bins and products are not touched.
  const folder = process.env['SERIALS'] === undefined ? newFolder() : await openDemo();
  const own = `BENCH${Date.now()}`;
  const floor = bareCommits(join(folder.path, `${own}.sqlite`), scans);
  const serials = Array.from({ length: scans + warmUp }, (_, at) => `${own}-${String(at).padStart(6, '0')}`);
  const seeded = await openTestWarehouse(folder);
  const { id: person } = await seeded.person(own, 'receiver');
  await seeded.seed(async (seed) => {
    await seedProduct(seed, { sku: own });
    await seedBin(seed, { code: own });
    await seedReplenishment(seed, { number: `RPL-${own}`, lines: [{ sku: own, serials }] });
  });
  await seeded.leave();
  const database = superviseDatabase(
    () => forkNode(process.execPath, built.script),
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null },
    { onState: () => undefined, onChanged: () => undefined, onLog: () => undefined },
  );
  const samples: number[] = [];
  for (const value of serials) {
    const call = {
      input: { document: `RPL-${own}`, value, aim: null, bin: own, line: null },
      confirm: [],
      request: newRequestId(),
      approval: null,
    };
    samples.push(
      await timed(async () =>
        expect(await database.ask('receiving.scan', call, { person, station: station.id })).toHaveProperty(
          'value',
        ),
      ),
    );
  }
  await database.close();
  folder.remove();
  print('scan to commit', samples.slice(warmUp), {
    name: 'a bare commit of 4 kB, same disk, synchronous=FULL',
    samples: floor,
  });
});

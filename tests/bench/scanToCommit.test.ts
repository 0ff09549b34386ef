import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../../main/database/engines/sqlite';
import { superviseDatabase } from '../../main/databaseSupervisor';
import { forkNode } from '../../main/forkNode';
import { type BuiltDatabase, buildDatabase } from '../support/databaseProcess';
import { newFolder } from '../support/folder';
import { newRequestId } from '../support/requestId';
import { seedBin, seedProduct, seedReplenishment } from '../support/seed';
import { openTestWarehouse, station } from '../support/warehouse';
import { print, timed } from './figures';

const scans = 2_000;
const warmUp = 100;

let built: BuiltDatabase;

beforeAll(async () => {
  built = await buildDatabase();
});
afterAll(() => built.remove());

test('scan to commit: asked of the database process until it answers, durable on disk', async () => {
  const folder = newFolder();
  const floor = bareCommits(join(folder.path, 'floor.sqlite'));
  const serials = Array.from({ length: scans + warmUp }, (_, at) => `SN-${String(at).padStart(6, '0')}`);
  const seeded = await openTestWarehouse(folder);
  const { id: person } = await seeded.person('maria', 'receiver');
  await seeded.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1-104' });
    await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR-8CH', serials }] });
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
      input: { document: 'RPL-1', value, aim: null, bin: 'A1-104', line: null },
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

/** Commits of one row of 4 kB, as durable as the program's own. */
function bareCommits(file: string): readonly number[] {
  const connection = openConnection(file, 'writer');
  connection.exec('CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT');
  const insert = connection.prepare('INSERT INTO page (content) VALUES (?)');
  const content = Buffer.alloc(4_000, 'x');
  const samples: number[] = [];
  for (let at = 0; at < scans; at += 1) {
    const began = performance.now();
    insert.run(content);
    samples.push(performance.now() - began);
    // The program checkpoints in a thread of its own: here it is done between two samples.
    if (at % 200 === 199) connection.pragma('wal_checkpoint(PASSIVE)');
  }
  connection.close();
  return samples;
}

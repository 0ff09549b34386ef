import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/folder';
import { newOffice } from '../support/office';
import { valueOf } from '../support/warehouse';
import { print, timed } from './figures';

const rounds = 5;

/** As many rows of a value in one transaction of a bare file with one unique index. */
async function bareInserts(count: number): Promise<readonly number[]> {
  const folder = newFolder();
  const file = new Database(join(folder.path, 'bare.sqlite'));
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.exec('CREATE TABLE bare (line INTEGER, place INTEGER, value TEXT UNIQUE, PRIMARY KEY (line, place))');
  const insert = file.prepare('INSERT INTO bare VALUES (?, ?, ?)');
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const all = file.transaction(() => {
      for (let at = 0; at < count; at += 1) insert.run(round, at, `V${round}-${at}`);
    });
    samples.push(await timed(all));
  }
  file.close();
  folder.remove();
  return samples;
}

test.each([10_000, 100_000])('Generate Serials and Submit Replenishment, %i units', async (units) => {
  const office = await newOffice();
  const floor = { name: 'as many bare inserts in one transaction', samples: await bareInserts(units) };
  const generated: number[] = [];
  const submitted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const document = await office.insert(['NVR-8CH', units]);
    const lines = [await office.line(document, 'NVR-8CH')];
    generated.push(
      await timed(async () => {
        const ended = await office.jobs.run(office.admin, 'replenishments.generate', { document, lines });
        expect(ended).toMatchObject({ is: 'done', result: { made: units } });
      }),
    );
    submitted.push(
      await timed(async () => valueOf(await office.admin.run('replenishments.submit', { document }))),
    );
  }
  print(`Generate Serials, ${units}`, generated, floor);
  print(`Submit Replenishment, ${units}`, submitted, floor);
  await office.close();
});

import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/folder';
import { newOffice, type Office } from '../support/office';
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

/** All serials of the only line of a replenishment. */
async function allValues(office: Office, document: string): Promise<string[]> {
  const line = await office.line(document, 'NVR-8CH');
  const values: string[] = [];
  for (;;) {
    const asked = { document, line, from: values.length, count: 500 };
    const { total, serials } = valueOf(await office.admin.ask('replenishments.serials', asked));
    values.push(...serials.map(({ value }) => value));
    if (values.length >= total) return values;
  }
}

test.each([10_000, 100_000])('Generate Serials and Submit Replenishment, %i units', async (units) => {
  const office = await newOffice();
  const floor = { name: 'as many bare inserts in one transaction', samples: await bareInserts(units) };
  const generated: number[] = [];
  const submitted: number[] = [];
  const received: number[] = [];
  const undone: number[] = [];
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
    if (units > 10_000) continue;
    const values = await allValues(office, document);
    received.push(
      await timed(async () => {
        const list = { document, line: 1, values, bin: 'A1', leaveOut: false };
        expect(valueOf(await office.receiver.run('receiving.receiveList', list)).received).toBe(units);
      }),
    );
    undone.push(
      await timed(async () => {
        const taken = await office.receiver.run('receiving.undo', { document, receipt: null });
        expect(valueOf(taken).units).toBe(units);
      }),
    );
  }
  print(`Generate Serials, ${units}`, generated, floor);
  print(`Submit Replenishment, ${units}`, submitted, floor);
  if (units > 10_000) return office.close();
  print(`Receive from a list, ${units}`, received, floor);
  print(`Undo of that list, ${units}`, undone, floor);
  await office.close();
});

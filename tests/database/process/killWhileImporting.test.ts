import Database from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type DatabaseChild, superviseDatabase } from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import { warehouseFile } from '../../../main/database/openWarehouse';
import { jobs } from '../../../shared/contract/jobs';
import type { JobState } from '../../../shared/contract/jobs';
import { buildDatabase } from '../../support/databaseProcess';
import { newFolder } from '../../support/folder';
import { seedProduct, seedReplenishment } from '../../support/seed';
import { openTestWarehouse, station } from '../../support/warehouse';

const kills = 5;
const units = 3_000;

it('kill -9 while a file is checked and applied: all of its rows are there, or none; the screen is told', async () => {
  const built = await buildDatabase();
  const folder = newFolder();
  const seeded = await openTestWarehouse(folder);
  const admin = await seeded.person('aiko', 'admin');
  const serials = [...Array(units).keys()].map((at) => `SN-${at}`);
  await seeded.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR' });
    await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR', serials }] });
  });
  await seeded.leave();
  const children: DatabaseChild[] = [];
  const database = superviseDatabase(
    () => {
      const child = forkNode(process.execPath, built.script);
      children.push(child);
      return child;
    },
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null },
    { onState: () => undefined, onChanged: () => undefined, onLog: () => undefined },
  );
  const caller = { person: admin.id, station: station.id };
  const ask = (name: string, input: unknown) =>
    database.ask(name, { input, confirm: [], request: null, approval: null }, caller);
  async function start(name: string, input: unknown): Promise<string> {
    const answer = await ask(name, input);
    if (!('value' in answer)) throw new Error(JSON.stringify(answer));
    return jobs['jobs.cancel'].input.parse(answer.value).job;
  }
  async function end(job: string): Promise<JobState> {
    for (;;) {
      const answer = await ask('jobs.state', { job });
      if ('value' in answer) {
        const state = jobs['jobs.state'].output.parse(answer.value);
        if (state.is !== 'running') return state;
      }
      await pause(2);
    }
  }

  const path = join(folder.path, 'attributes.csv');
  const ends = new Set<string>();
  for (let at = 0; at < kills; at += 1) {
    const rows = serials.map((serial) => `NVR,${serial},Round ${at},x`);
    writeFileSync(path, `SKU,Serial,Attribute name,Attribute value\n${rows.join('\n')}\n`);
    const check = await start('attributes.checkCsv', { path });
    await end(check);
    const job = await start('attributes.applyCsv', { check, overwrite: false });
    await pause(Math.random() * 60);
    children.at(-1)?.kill();
    ends.add((await end(job)).is);
  }
  await database.close();

  const file = new Database(warehouseFile(folder.path), { readonly: true });
  const counts = file.prepare('SELECT count(*) FROM serial_attribute GROUP BY attribute').pluck().all();
  const whole = file.pragma('integrity_check', { simple: true });
  file.close();
  expect(counts.every((count) => count === units)).toBe(true);
  expect([...ends].every((is) => is === 'unknown' || is === 'done')).toBe(true);
  expect(whole).toBe('ok');
  folder.remove();
  built.remove();
}, 120_000);

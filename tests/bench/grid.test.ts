import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Input } from '../../shared/contract';
import { noFilters } from '../../shared/contract/serialFilters';
import { columnNames } from '../../shared/domain/columns';
import { demoAccounts } from '../../shared/domain/demoAccounts';
import { dispatch } from '../../main/database/dispatch';
import { openMirrored, warehouseFile } from '../../main/database/openWarehouse';
import { station } from '../support/warehouse';
import { openDemo, serials } from './demo';
import { print, timed } from './figures';
import { gridFilters } from './gridFilters';

const rounds = 200;

test('pages of the grid with their exact counts, as the reader answers them', async () => {
  const folder = await openDemo();
  const floor = { name: '100 rows by primary key, plain', samples: bareSelects(folder.path) };
  const reader = await openMirrored(folder.path);
  const log: string[] = [];
  reader.onLog((_level, text) => log.push(text));
  const person = await reader.engine.read(({ db }) =>
    db.selectFrom('person').select('id').where('name', '=', demoAccounts[0].name).executeTakeFirstOrThrow(),
  );
  const ask = (input: Partial<Input<'serials.page'>>): Promise<number> => {
    const whole = { filters: noFilters, sort: null, page: 0, pageSize: 100, ...input };
    const call = { input: whole, confirm: [], request: null, approval: null };
    const caller = { person: person.id, station: station.id };
    return timed(async () =>
      expect((await dispatch(reader, 'serials.page', call, caller)).answer).toHaveProperty('value'),
    );
  };
  print(`first page of ${serials}, by plain SQL before the mirror is up`, [await ask({})], floor);
  const before = process.memoryUsage().rss;
  const took = await reader.mirror.loaded();
  expect(took).not.toBeNull();
  const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
  console.log(`${log.join('\n')}; the process grew by ${grown} MB`);

  const first: number[] = [];
  for (let round = 0; round < rounds; round += 1) first.push(await ask({}));
  print(`first page of ${serials}`, first, floor);

  const pages: number[] = [];
  const slowest: { readonly name: string; readonly ms: number }[] = [];
  for (const [name, filter] of Object.entries(gridFilters)) {
    let most = 0;
    for (const column of columnNames) {
      for (const direction of ['asc', 'desc'] as const) {
        // Another filter in between: what the last answer left behind must not help.
        await ask({ filters: { ...noFilters, serial: `${column}${direction}` } });
        const ms = await ask({ filters: { ...noFilters, ...filter }, sort: { column, direction } });
        most = Math.max(most, ms);
        pages.push(ms);
      }
    }
    slowest.push({ name, ms: most });
  }
  print(`${Object.keys(gridFilters).length} filters × 12 sorts × 2 of ${serials}`, pages, floor);
  const worst = slowest.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  console.log(`slowest: ${worst.map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`).join(', ')}`);

  const jumps: number[] = [];
  for (const column of columnNames) {
    for (let round = 0; round < 5; round += 1) {
      const page = Math.floor((serials * 0.6) / 100) + round;
      jumps.push(await ask({ sort: { column, direction: 'asc' }, page }));
    }
  }
  print(`jump to row ${serials * 0.6} of a sorted list`, jumps, floor);
  await reader.close();
  folder.remove();
});

function bareSelects(folder: string): readonly number[] {
  const connection = new Database(warehouseFile(folder), { readonly: true });
  const select = connection.prepare('SELECT * FROM serial ORDER BY id DESC LIMIT 100');
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    select.all();
    samples.push(performance.now() - began);
  }
  connection.close();
  return samples;
}

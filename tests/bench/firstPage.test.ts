import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openReader, prepareWarehouse, warehouseFile } from '../../main/database/openWarehouse';
import { dispatch } from '../../main/database/dispatch';
import { columnNames } from '../../shared/domain/columns';
import { demoAccounts } from '../../shared/domain/demoAccounts';
import { noFilters, type SerialFilters } from '../../shared/contract/serialFilters';
import type { SerialSort } from '../../shared/contract/serials';
import { newFolder } from '../support/folder';
import { station } from '../support/warehouse';
import { print, timed } from './figures';

const rounds = 200;
const filters: readonly Partial<SerialFilters>[] = [
  {},
  { serial: '12' },
  { sku: 'scn', status: 'Ready' },
  { processId: 'rpl-1' },
  { order: '10', processType: 'Order' },
  { bin: 'A1', omsNotes: 'a' },
];

test('a page of the grid with its exact counts, as the reader answers it', async () => {
  const folder = newFolder();
  const serials = Number(process.env['SERIALS'] ?? 20_000);
  await prepareWarehouse(
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: { serials } },
    { making: () => undefined, log: () => undefined },
  );
  const floor = bareSelects(folder.path);
  const reader = await openReader(folder.path);
  const person = await reader.engine.read(({ db }) =>
    db.selectFrom('person').select('id').where('name', '=', demoAccounts[0].name).executeTakeFirstOrThrow(),
  );
  const caller = { person: person.id, station: station.id };
  const ask = async (filter: Partial<SerialFilters>, sort: SerialSort | null): Promise<number> => {
    const input = { filters: { ...noFilters, ...filter }, sort, page: 0, pageSize: 100 };
    const call = { input, confirm: [], request: null, approval: null };
    return timed(async () =>
      expect((await dispatch(reader, 'serials.page', call, caller)).answer).toHaveProperty('value'),
    );
  };
  const first: number[] = [];
  const sorted: number[] = [];
  for (let round = 0; round < rounds; round += 1) first.push(await ask({}, null));
  for (const column of columnNames)
    for (const direction of ['asc', 'desc'] as const)
      for (const filter of filters) sorted.push(await ask(filter, { column, direction }));
  await reader.close();
  folder.remove();
  const beside = { name: '100 rows by primary key, plain', samples: floor };
  print(`first page of ${serials} serials`, first, beside);
  print(`pages of ${serials} serials, ${filters.length} filters × 12 sorts × 2`, sorted, beside);
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

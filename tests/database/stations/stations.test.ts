import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../../support/folder';
import {
  openTestWarehouse,
  refusalOf,
  type Someone,
  station,
  type TestWarehouse,
  valueOf,
} from '../../support/warehouse';

const folder = newFolder();
let warehouse: TestWarehouse;
let olu: Someone;

beforeEach(async () => {
  warehouse = await openTestWarehouse(folder);
  olu = await warehouse.person('olu', 'owner');
});

afterEach(async () => {
  await warehouse.leave();
  folder.remove();
});

const stations = async () => valueOf(await olu.ask('stations.list', {})).stations;
const own = async () => valueOf(await warehouse.nobody.ask('stations.own', {}));
const change = (name: string, lockAfter: number | null, id = 1) =>
  olu.run('stations.change', { station: id, name, lockAfter });

describe('a station', () => {
  it('is called as its computer until the owner names it, also after the next start', async () => {
    expect(await stations()).toMatchObject([{ name: station.name, lockAfter: null, here: true }]);
    valueOf(await change('  Dock 7 ', 10));
    expect(await own()).toEqual({ name: 'Dock 7', lockAfter: 10 });
    await warehouse.leave();
    warehouse = await openTestWarehouse(folder);
    olu = warehouse.as(olu.id);
    expect(await own()).toEqual({ name: 'Dock 7', lockAfter: 10 });
    expect(valueOf(await olu.ask('journal.verify', {})).broken).toBeNull();
  });

  it('locks by hand only once its time is taken away', async () => {
    valueOf(await change('Dock 7', 480));
    valueOf(await change('Dock 7', null));
    expect((await own()).lockAfter).toBeNull();
  });

  it.each([
    ['no name', ' ', null, 'name'],
    ['41 characters', 'x'.repeat(41), null, 'name'],
    ['0 minutes', 'Dock', 0, 'lockAfter'],
    ['481 minutes', 'Dock', 481, 'lockAfter'],
    ['1.5 minutes', 'Dock', 1.5, 'lockAfter'],
  ])('%s is refused by its field', async (_title, name, minutes, field) => {
    expect(refusalOf(await change(name, minutes), 'inputInvalid').field).toBe(field);
    expect(await own()).toEqual({ name: station.name, lockAfter: null });
  });

  it('that is not there is told', async () => {
    refusalOf(await change('Dock', null, 99), 'stationUnknown');
  });
});

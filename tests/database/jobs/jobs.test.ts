import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { operations } from '../../../shared/contract';
import { noFilters } from '../../../shared/contract/serialFilters';
import { roleNames } from '../../../shared/domain/roles';
import { isJob } from '../../../main/database/jobs/jobs';
import { testJobs, type TestJobs } from '../../support/jobs';
import { newWarehouse, type Someone, type TestWarehouse } from '../../support/warehouse';

let warehouse: TestWarehouse;
let admin: Someone;
let jobs: TestJobs;

beforeAll(async () => {
  warehouse = await newWarehouse();
  admin = await warehouse.person('aiko', 'admin');
  jobs = testJobs(warehouse);
});

afterAll(() => warehouse.close());

const selection = { is: 'all' as const, filters: noFilters, except: [] };
const list = () => ({ selection, sort: null, path: join(warehouse.folder, 'list.csv') });
const names = Object.keys(operations).filter(isJob);

/** Who may start what; anything that is not named here the OMS admin alone. */
const others: Readonly<Record<string, readonly string[]>> = {
  'jobs.state': ['receiver', 'shipper', 'manager', 'admin'],
  'jobs.cancel': ['receiver', 'shipper', 'manager', 'admin'],
  'csv.writeProblems': ['receiver', 'shipper', 'manager', 'admin'],
  'replenishments.writeSerials': ['receiver', 'manager', 'admin'],
  'discrepancies.write': ['receiver', 'manager', 'admin'],
  'openingStock.checkCsv': ['manager'],
  'openingStock.receive': ['manager'],
  'labels.draw': ['receiver', 'manager', 'admin'],
  'labels.send': ['receiver', 'manager', 'admin'],
  'labels.drawn': ['receiver', 'manager', 'admin'],
};

describe('long work', () => {
  it('is told to nobody else, and cannot be ended by them', async () => {
    const other = await warehouse.person('bo', 'admin');
    const job = await jobs.start(admin, 'serials.writeList', list());
    expect(await jobs.state(other, job)).toEqual({ is: 'unknown' });
    await jobs.call(other, 'jobs.cancel', { job });
    expect((await jobs.end(admin, job)).is).toBe('done');
  });

  it('is one piece at a time', async () => {
    const job = await jobs.start(admin, 'serials.writeList', list());
    expect(await jobs.call(admin, 'serials.writeHistory', list())).toEqual({
      refusal: { code: 'jobRunning', facts: {} },
    });
    await jobs.end(admin, job);
    expect((await jobs.run(admin, 'serials.writeList', list())).is).toBe('done');
  });

  it('names the field of an input that does not fit', async () => {
    const answer = await jobs.call(admin, 'attributes.add', {
      selection,
      name: ' ',
      value: '',
      overwrite: false,
    });
    expect(answer).toEqual({
      refusal: {
        code: 'inputInvalid',
        facts: { field: 'name', value: ' ', remedy: 'Give a name of 1 to 64 characters.' },
      },
    });
  });

  it.each(names.flatMap((name) => roleNames.map((role) => [name, role] as const)))(
    '%s by %s: who may',
    async (name, role) => {
      const someone = await warehouse.person(`${name}${role}`, role);
      const answer = await jobs.call(someone, name, {});
      const code = 'refusal' in answer ? answer.refusal.code : '';
      const may: readonly string[] = others[name] ?? ['admin'];
      if (may.includes(role)) expect(code).toBe('inputInvalid');
      else expect(code).toBe('notAllowed');
    },
  );

  it.each(names)('%s by nobody', async (name) => {
    const answer = await jobs.call(warehouse.nobody, name, {});
    expect(answer).toEqual({ refusal: { code: 'signedOut', facts: {} } });
  });
});

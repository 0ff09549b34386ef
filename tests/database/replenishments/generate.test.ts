import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasValidCheckCharacter } from '../../../shared/domain/checkCharacter';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-8CH', 4], ['NVR-4CH', 3], ['CABLE', 5]);
});

afterEach(() => office.close());

const generate = async (...skus: readonly string[]) => {
  const lines = await Promise.all(skus.map((sku) => office.line(document, sku)));
  return office.jobs.run(office.admin, 'replenishments.generate', { document, lines });
};

const setUnits = async (sku: string, units: number) =>
  valueOf(
    await office.admin.run('replenishments.setUnits', {
      document,
      line: await office.line(document, sku),
      units,
    }),
  );

describe('Generate Serials', () => {
  it('makes as many as the selected lines have units, tells the first and the last, and changes no other line', async () => {
    const ended = await generate('NVR-8CH');
    const values = await office.values(document, 'NVR-8CH');
    expect(ended).toMatchObject({
      is: 'done',
      result: {
        of: 'generated',
        made: 4,
        lines: [{ sku: 'NVR-8CH', made: 4, first: values[0], last: values[3] }],
      },
    });
    expect(new Set(values).size).toBe(4);
    expect(values.every(hasValidCheckCharacter)).toBe(true);
    expect(await office.values(document, 'NVR-4CH')).toEqual([]);
  });

  it('raising a quantity generates only the difference, and the others stay as they are', async () => {
    await generate('NVR-8CH');
    const before = await office.values(document, 'NVR-8CH');
    await setUnits('NVR-8CH', 6);
    expect(await generate('NVR-8CH')).toMatchObject({ result: { made: 2 } });
    const after = await office.values(document, 'NVR-8CH');
    expect(after.slice(0, 4)).toEqual(before);
    expect(new Set(after).size).toBe(6);
  });

  it('lowering drops the youngest, whose values never come again', async () => {
    await generate('NVR-8CH');
    const before = await office.values(document, 'NVR-8CH');
    expect(await setUnits('NVR-8CH', 1)).toEqual({ dropped: 3 });
    expect(await office.values(document, 'NVR-8CH')).toEqual(before.slice(0, 1));
    await setUnits('NVR-8CH', 4);
    await generate('NVR-8CH');
    const after = await office.values(document, 'NVR-8CH');
    for (const gone of before.slice(1)) expect(after).not.toContain(gone);
  });

  it('never makes a value that a unit of the SKU has by hand', async () => {
    await office.warehouse.look((db) => db.deleteFrom('counter').where('name', '=', 'serial').execute());
    await generate('NVR-8CH');
    const [, second] = await office.values(document, 'NVR-8CH');
    const other = await office.insert(['NVR-8CH', 1]);
    // Numbers begin anew, as in a file that was restored beside units with labels.
    await office.warehouse.look((db) => db.updateTable('counter').set({ value: 0 }).execute());
    valueOf(
      await office.admin.run('replenishments.clearSerials', {
        document,
        lines: [await office.line(document, 'NVR-8CH')],
      }),
    );
    await office.define(other, 'NVR-8CH', [second ?? '']);
    await generate('NVR-8CH');
    expect(await office.values(document, 'NVR-8CH')).not.toContain(second);
  });

  it('is for In/Out lines of an Incomplete replenishment that lack serials', async () => {
    expect(await generate('CABLE')).toMatchObject({
      is: 'refused',
      refusal: { code: 'linesTakeNoSerials', facts: { sku: 'CABLE', workflow: 'No' } },
    });
    await generate('NVR-8CH', 'NVR-4CH');
    expect(await generate('NVR-8CH')).toMatchObject({ refusal: { code: 'allDefined' } });
    valueOf(await office.admin.run('replenishments.submit', { document }));
    expect(await generate('NVR-8CH')).toMatchObject({ refusal: { code: 'notIncomplete' } });
  });

  it('leaves nothing behind when it is cancelled before it saves', async () => {
    await setUnits('NVR-8CH', 100_000);
    const lines = [await office.line(document, 'NVR-8CH')];
    const job = await office.jobs.start(office.admin, 'replenishments.generate', { document, lines });
    await office.jobs.call(office.admin, 'jobs.cancel', { job });
    expect(await office.jobs.end(office.admin, job)).toMatchObject({ is: 'cancelled' });
    expect(await office.values(document, 'NVR-8CH')).toEqual([]);
    const counters = await office.warehouse.look((db) =>
      db.selectFrom('counter').selectAll().where('name', '=', 'serial').execute(),
    );
    expect(counters).toEqual([]);
  });

  it('makes other values where somebody gave a unit one of them by hand meanwhile', async () => {
    await office.define(document, 'NVR-8CH', ['X1']);
    const line = await office.line(document, 'NVR-8CH');
    const stale = { document, lines: [{ line, values: ['X1'] }], after: 0, last: 1 };
    expect(valueOf(await office.admin.run('replenishments.setGenerated', stale))).toEqual({ stale: true });
    const counters = await office.warehouse.look((db) =>
      db.selectFrom('counter').selectAll().where('name', '=', 'serial').execute(),
    );
    expect(counters).toEqual([]);
  });

  it('makes other values where somebody took numbers meanwhile', async () => {
    const line = await office.line(document, 'NVR-8CH');
    const stale = { document, lines: [{ line, values: ['X1'] }], after: 5, last: 6 };
    expect(valueOf(await office.admin.run('replenishments.setGenerated', stale))).toEqual({ stale: true });
    expect(await office.values(document, 'NVR-8CH')).toEqual([]);
  });

  it('gives all, or those of one SKU, as a file', async () => {
    await generate('NVR-8CH', 'NVR-4CH');
    const path = join(office.warehouse.folder, 'serials.csv');
    const write = async (line: number | null) => {
      const ended = await office.jobs.run(office.admin, 'replenishments.writeSerials', {
        document,
        line,
        path,
      });
      expect(ended).toMatchObject({ is: 'done' });
      return readFileSync(path, 'utf8')
        .slice(1)
        .trim()
        .split('\r\n')
        .map((row) => row.split(','));
    };
    const all = await write(null);
    expect(all[0]).toEqual(['Replenishment', 'SKU', 'Name', 'GTIN', 'Serial', 'Status']);
    expect(all.slice(1).map(([, sku, , , serial]) => [sku, serial])).toEqual([
      ...(await office.values(document, 'NVR-8CH')).map((value) => ['NVR-8CH', value]),
      ...(await office.values(document, 'NVR-4CH')).map((value) => ['NVR-4CH', value]),
    ]);
    const one = await write(await office.line(document, 'NVR-4CH'));
    expect(one.slice(1).map(([, sku]) => sku)).toEqual(['NVR-4CH', 'NVR-4CH', 'NVR-4CH']);
    const { lines } = valueOf(await office.receiver.ask('replenishments.serialSummary', { document }));
    expect(lines).toMatchObject([
      { sku: 'NVR-8CH', serials: 4, gtin: '04006381333931', first: all[1]?.[4], last: all[4]?.[4] },
      { sku: 'NVR-4CH', serials: 3, gtin: null },
    ]);
  });

  it('needs the OMS admin', async () => {
    const lines = [await office.line(document, 'NVR-8CH')];
    refusalOf(
      (await office.jobs.call(office.receiver, 'replenishments.generate', { document, lines })) as never,
      'notAllowed',
    );
  });
});

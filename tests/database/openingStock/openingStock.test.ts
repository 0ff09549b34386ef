import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobResult } from '../../../shared/contract/jobs';
import { newOffice, type Office } from '../../support/office';
import { seedBin } from '../../support/seed';
import { valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
  await office.warehouse.seed(async (seed) => {
    await seedBin(seed, { code: 'B2' });
    await seedBin(seed, { code: 'Q1', kind: 'blocked' });
  });
});

afterEach(() => office.close());

async function check(...rows: readonly string[]) {
  const path = join(office.warehouse.folder, 'stock.csv');
  writeFileSync(path, ['SKU;Serial;Quantity;BIN', ...rows, ''].join('\r\n'));
  const ended = await office.jobs.run(office.manager, 'openingStock.checkCsv', { path });
  if (ended.is !== 'done' || ended.result.of !== 'csvCheck') throw new Error(JSON.stringify(ended));
  return { job: ended.job, result: ended.result };
}

async function receive(job: string): Promise<Extract<JobResult, { of: 'openingStock' }>> {
  const ended = await office.jobs.run(office.manager, 'openingStock.receive', { check: job });
  if (ended.is !== 'done' || ended.result.of !== 'openingStock') throw new Error(JSON.stringify(ended));
  return ended.result;
}

const hit = async (value: string) => valueOf(await office.admin.ask('serials.lookUp', { value })).hits[0];

describe('opening stock', () => {
  it('is one replenishment, received: serials in their bins, quantities in theirs; undone as a whole', async () => {
    const { job, result } = await check(
      'nvr-8ch;X-1;;A1',
      'NVR-8CH;X-2;1;Q1',
      'NVR-4CH;N40001;;b2',
      'CABLE;;30;A1',
      'CABLE;;5;A1',
      'CABLE;;7;B2',
      'KBD;;2;A1',
    );
    expect(result).toMatchObject({ rows: 7, fresh: 7, refused: 0, problems: [] });
    const { document, units } = await receive(job);
    expect(units).toBe(3 + 42 + 2);
    expect(await hit('X-1')).toMatchObject({ status: 'Ready', bin: 'A1', processId: document });
    expect(await hit('X-2')).toMatchObject({ status: 'Hold', bin: 'Q1' });
    const shown = valueOf(await office.admin.ask('replenishments.open', { document }));
    expect(shown).toMatchObject({ status: 'Received', supplier: 'Opening stock' });
    expect(shown.steps.map(({ status }) => status)).toEqual(['Incomplete', 'Submitted', 'Received']);
    expect(shown.lines.map(({ sku, units: ordered, received }) => [sku, ordered, received])).toEqual([
      ['NVR-8CH', 2, 2],
      ['NVR-4CH', 1, 1],
      ['CABLE', 42, 42],
      ['KBD', 2, 2],
    ]);
    const cable = valueOf(await office.admin.ask('products.open', { sku: 'CABLE' }));
    expect(cable).toMatchObject({ onHand: 42 });

    const undone = valueOf(await office.manager.run('receiving.undo', { document, receipt: null }));
    expect(undone).toMatchObject({ units: 47, document: { received: 0, units: 47 } });
    expect(valueOf(await office.admin.ask('products.open', { sku: 'CABLE' }))).toMatchObject({ onHand: 0 });
    expect(await hit('X-1')).toMatchObject({ status: 'Incoming' });
  });

  it('says of each row that cannot be received where, what and why; the others can', async () => {
    const { job, result } = await check(
      'NVR-8CH;X-1;;A1',
      'NVR-8CH;X-1;;A1',
      'NO-SKU;X-3;;A1',
      'NVR-8CH;X-4;;NOWHERE',
      'NVR-8CH;;3;A1',
      'NVR-8CH;X-5;2;A1',
      'CABLE;X-6;;A1',
      'CABLE;;;A1',
      'CABLE;;1.5;A1',
      'NVR-4CH;WRONG;;A1',
    );
    expect(result).toMatchObject({ rows: 10, fresh: 1, refused: 9 });
    expect(result.problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Serial'],
      [4, 'SKU'],
      [5, 'BIN'],
      [6, 'Serial'],
      [7, 'Quantity'],
      [8, 'Serial'],
      [9, 'Quantity'],
      [10, 'Quantity'],
      [11, 'Serial'],
    ]);
    for (const { reason, remedy } of result.problems) {
      expect(reason).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
    expect((await receive(job)).units).toBe(1);
  });

  it('received twice, the same file has its serials refused', async () => {
    await receive((await check('NVR-8CH;X-1;;A1')).job);
    const { result } = await check('NVR-8CH;X-1;;A1');
    expect(result.problems).toMatchObject([{ row: 2, value: 'X-1' }]);
  });

  it('receives nothing where a row became wrong since the check', async () => {
    const { job } = await check('NVR-8CH;X-1;;A1', 'NVR-8CH;X-2;;A1');
    await receive((await check('NVR-8CH;X-2;;A1')).job);
    const ended = await office.jobs.run(office.manager, 'openingStock.receive', { check: job });
    expect(ended).toMatchObject({ is: 'refused', refusal: { code: 'someRefused', facts: { refused: 1 } } });
    expect(await hit('X-1')).toBeUndefined();
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadBin, loadDocuments, loadSubjects } from '../../../main/database/serials/load';
import { applyStep } from '../../../main/database/serials/applyStep';
import { statuses } from '../../../shared/domain/statuses';
import { order, otherOrder, type PackingWarehouse, packingWarehouse } from '../../support/packingWarehouse';
import { seedBin } from '../../support/seed';
import { refusalOf, valueOf } from '../../support/warehouse';

let bench: PackingWarehouse;
beforeEach(async () => {
  bench = await packingWarehouse();
  await bench.warehouse.seed((seed) => seedBin(seed, { code: 'ST-1', kind: 'staging' }));
  await pickToStaging('N1', order);
  await pickToStaging('N2', otherOrder);
});
afterEach(() => bench.close());

/** What picking will do, until the program has it. */
async function pickToStaging(value: string, number: string): Promise<void> {
  await bench.warehouse.seed(async ({ writing, line }) => {
    const [subject] = await loadSubjects(writing, value);
    const [document] = await loadDocuments(writing, number);
    const bin = await loadBin(writing, 'ST-1');
    if (subject === undefined || document === undefined) throw new Error(`${value} or ${number} is missing`);
    const picked = await applyStep(writing, line, subject, { step: 'pick', document, bin, confirm: [] });
    if (!('record' in picked)) throw new Error(`${value} cannot be picked`);
  });
}

const statusOf = (value: string) =>
  bench.warehouse.look((db) =>
    db
      .selectFrom('serial')
      .select(['status', 'bin', 'holding_order'])
      .where('value', '=', value)
      .executeTakeFirstOrThrow(),
  );

it('a unit staged for the order is captured where it lies, and leaves from there', async () => {
  expect(valueOf(await bench.sam.pack('N1', { order }))).toMatchObject({ kind: 'captured', bin: 'ST-1' });
  const staged = await statusOf('N1');
  expect(staged.status).toBe(statuses.Hold.number);
  const short = { approval: { by: bench.ines, reason: 'the rest tomorrow' } };
  valueOf(await bench.sam.run('packing.ship', { order }, short));
  expect((await statusOf('N1')).status).toBe(statuses.Out.number);
  valueOf(await bench.sam.run('packing.void', { order }, short));
  expect(await statusOf('N1')).toEqual(staged);
});

it('a unit staged for another order is refused with whose it is', async () => {
  const { order: holder, bin } = refusalOf(await bench.sam.pack('N2', { order }), 'isStaged');
  expect([holder, bin]).toEqual([otherOrder, 'ST-1']);
});

it('taken back, it stays staged for its order', async () => {
  valueOf(await bench.sam.pack('N1', { order }));
  const staged = await statusOf('N1');
  valueOf(await bench.sam.run('packing.undo', { order, capture: null }));
  expect(await statusOf('N1')).toEqual(staged);
});

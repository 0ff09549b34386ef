import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type DatabaseChild, superviseDatabase } from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import type { Answer } from '../../../shared/contract/answer';
import { statuses } from '../../../shared/domain/statuses';
import { unbalanced } from '../../support/books';
import { buildDatabase } from '../../support/databaseProcess';
import { newFolder } from '../../support/folder';
import { newRequestId } from '../../support/requestId';
import { seedBin, seedOrder, seedProduct, seedReplenishment } from '../../support/seed';
import { openTestWarehouse, station, valueOf } from '../../support/warehouse';

/** Orders, each captured, shipped and voided again, so long that a kill falls into every part of it. */
const rounds = 6;
const units = 60;
const captured = [...Array(units).keys()].map((at) => `SN-${String(at).padStart(4, '0')}`);

it(`kill -9 between capture and ship and in the middle of ship: nothing half, nothing lost`, async () => {
  const built = await buildDatabase();
  const folder = newFolder();
  const seeded = await openTestWarehouse(folder);
  const maria = await seeded.person('maria', 'receiver');
  const ines = await seeded.person('ines', 'manager');
  const owner = await seeded.person('olu', 'owner');
  await seeded.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedBin(seed, { code: 'A1' });
    const lines = [
      { sku: 'NVR-8CH', serials: captured },
      { sku: 'CABLE', units: 10 },
    ];
    await seedReplenishment(seed, { number: 'RPL-1', lines });
    await seedOrder(seed, {
      number: '77120',
      lines: [
        { sku: 'NVR-8CH', units },
        { sku: 'CABLE', units: 10 },
      ],
    });
  });
  for (const value of captured) valueOf(await maria.receive(value, { document: 'RPL-1', bin: 'A1' }));
  valueOf(await maria.run('receiving.count', { document: 'RPL-1', line: 2, units: 10, bin: 'A1' }));
  await seeded.leave();

  const children: DatabaseChild[] = [];
  let opened = 0;
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
  const launch = (): DatabaseChild => {
    const child = forkNode(process.execPath, built.script);
    children.push(child);
    return child;
  };
  const database = superviseDatabase(launch, opening, {
    onState: ({ is }) => {
      if (is === 'open') opened += 1;
    },
    onChanged: () => undefined,
    onLog: () => undefined,
  });
  let killed = 0;
  const kill = async (after: number): Promise<void> => {
    while (opened <= killed) await pause(2);
    await pause(after);
    children.at(-1)?.kill();
    killed += 1;
  };
  /** As the screen does: a call that lost its answer is repeated under the same request id. */
  async function run(name: string, input: unknown): Promise<Answer<unknown>> {
    const approval = { person: ines.id ?? 0, reason: 'a test' };
    const call = { input, confirm: [], request: newRequestId(), approval };
    const caller = { person: ines.id, station: station.id };
    let answer = await database.ask(name, call, caller);
    while ('fault' in answer && answer.fault.kind === 'connectionLost')
      answer = await database.ask(name, call, caller);
    return answer;
  }

  const scan = { order: '77120', aim: null, bin: null, line: null };
  const capturing = kill(40);
  for (const value of captured) valueOf(await run('packing.scan', { ...scan, value }));
  await capturing;
  valueOf(await run('packing.count', { order: '77120', line: 2, units: 10, bin: null }));
  for (let round = 0; round < rounds; round += 1) {
    // From before the transaction begins to after its commit.
    const shipping = kill(round * 4);
    expect(await run('packing.ship', { order: '77120' })).toEqual({ value: { units: units + 10, short: 0 } });
    await shipping;
    const voiding = kill(round * 4);
    expect(await run('packing.void', { order: '77120' })).toEqual({ value: { units: units + 10 } });
    await voiding;
  }
  await run('packing.ship', { order: '77120' });
  await database.close();
  built.remove();

  expect(killed).toBe(2 * rounds + 1);
  const after = await openTestWarehouse(folder);
  expect(await unbalanced(after)).toEqual({});
  const left = await after.look((db) => db.selectFrom('serial').select('status').distinct().execute());
  expect(left).toEqual([{ status: statuses.Out.number }]);
  const journal = await after.look((db) =>
    db.selectFrom('journal').select('number').where('operation', '=', 'packing.ship').execute(),
  );
  expect(journal).toHaveLength(rounds + 1);
  expect(valueOf(await after.as(owner.id).ask('journal.verify', {})).broken).toBeNull();
  await after.close();
}, 120_000);

import fc from 'fast-check';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type DatabaseProcess, superviseDatabase } from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import { type Input, operations, type Output } from '../../../shared/contract';
import type { Answer } from '../../../shared/contract/answer';
import { unbalanced } from '../../support/books';
import { buildDatabase } from '../../support/databaseProcess';
import { type Folder, newFolder } from '../../support/folder';
import { newRequestId } from '../../support/requestId';
import { seedBin, seedOrder, seedProduct, seedReplenishment } from '../../support/seed';
import { openTestWarehouse, station, valueOf } from '../../support/warehouse';

type Act =
  { readonly is: 'unit' | 'value'; readonly nth: number } | { readonly is: 'undo' } | { readonly is: 'ship' };

/** What a shipper does, and after how many milliseconds. Both draw from the same few units, so that they collide. */
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constantFrom('unit' as const, 'value' as const), nth: fc.nat(5) }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('ship' as const) }) },
);
const acts = fc.array(fc.record({ act, after: fc.nat(2) }), { maxLength: 25 });

const runs = 25;
const units = 6;

/** For each run two orders and the few units that both want. */
async function seeded(folder: Folder) {
  const warehouse = await openTestWarehouse(folder);
  const maria = await warehouse.person('maria', 'receiver');
  const sam = await warehouse.person('sam', 'shipper');
  const rui = await warehouse.person('rui', 'shipper');
  const owner = await warehouse.person('olu', 'owner');
  const numbers = Array.from({ length: runs }, (_, at) => at + 1);
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'UNIT' });
    await seedProduct(seed, { sku: 'VALUE', workflow: 'Out' });
    await seedBin(seed, { code: 'A1' });
    const serials = numbers.flatMap((run) => Array.from({ length: units }, (_, nth) => `R${run}-U${nth}`));
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [
        { sku: 'UNIT', serials },
        { sku: 'VALUE', units: runs * units * 2 },
      ],
    });
    for (const run of numbers) {
      for (const order of [`${run}1`, `${run}2`]) {
        const lines = [
          { sku: 'UNIT', units: 3 },
          { sku: 'VALUE', units: 3 },
        ];
        await seedOrder(seed, { number: order, lines });
      }
    }
  });
  for (const run of numbers) {
    for (let nth = 0; nth < units; nth += 1) {
      valueOf(await maria.receive(`R${run}-U${nth}`, { document: 'RPL-1', bin: 'A1' }));
    }
  }
  const all = { document: 'RPL-1', line: 2, units: runs * units * 2, bin: 'A1' };
  valueOf(await maria.run('receiving.count', all));
  await warehouse.leave();
  return { sam: sam.id, rui: rui.id, owner: owner.id };
}

type Asked = 'packing.scan' | 'packing.undo' | 'packing.ship' | 'packing.order';

/** One client of the process: a signed-in person who asks, one call after another. */
function clientOf(database: DatabaseProcess, person: number | null) {
  return async function ask<N extends Asked>(name: N, input: Input<N>) {
    const request = operations[name].kind === 'command' ? newRequestId() : null;
    const call = { input, confirm: ['wasOut'], request, approval: null };
    // The answer passed the operation's output schema in dispatch; only its static type is lost on the way.
    return (await database.ask(name, call, { person, station: station.id })) as Answer<Output<N>>;
  };
}

type Client = ReturnType<typeof clientOf>;

/** Does what a shipper does; gives the refusals met. */
async function work(ask: Client, run: number, order: string, own: readonly { act: Act; after: number }[]) {
  const codes: string[] = [];
  for (const { act: one, after } of own) {
    await pause(after);
    const scan = { order, aim: null, bin: null };
    const answer =
      one.is === 'undo'
        ? await ask('packing.undo', { order, capture: null })
        : one.is === 'ship'
          ? await ask('packing.ship', { order })
          : one.is === 'unit'
            ? await ask('packing.scan', { ...scan, value: `R${run}-U${one.nth}`, line: null })
            : await ask('packing.scan', { ...scan, value: `R${run}-V${one.nth}`, line: 2 });
    if ('fault' in answer) throw new Error(`${JSON.stringify(one)}: ${JSON.stringify(answer)}`);
    if ('refusal' in answer) codes.push(answer.refusal.code);
  }
  return codes;
}

it('two shippers at two orders: each serial on one of them only, the other is told by whom', async () => {
  const built = await buildDatabase();
  const folder = newFolder();
  const people = await seeded(folder);
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
  const database = superviseDatabase(() => forkNode(process.execPath, built.script), opening, {
    onState: () => undefined,
    onChanged: () => undefined,
    onLog: () => undefined,
  });
  const [sam, rui] = [clientOf(database, people.sam), clientOf(database, people.rui)];
  let run = 0;
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(acts, acts, async (sams, ruis) => {
      run += 1;
      const codes = await Promise.all([work(sam, run, `${run}1`, sams), work(rui, run, `${run}2`, ruis)]);
      for (const code of codes.flat()) met.add(code);
      const serialsOn = async (order: string) =>
        valueOf(await sam('packing.order', { order })).lines.flatMap(({ serials }) =>
          serials.map(({ serial }) => serial),
        );
      const [first, second] = [await serialsOn(`${run}1`), await serialsOn(`${run}2`)];
      const units = [...first, ...second].filter((serial) => serial.includes('-U'));
      expect(new Set(units).size).toBe(units.length);
    }),
    // A failure is not shrunk: each run has orders of its own.
    { numRuns: runs, endOnFailure: true },
  );

  // At the very same moment: exactly one wins, and the other hears whose it is.
  const both = await Promise.all(
    [sam, rui].map((ask, at) =>
      ask('packing.scan', { order: `${runs}${at + 1}`, value: `R${runs}-V9`, aim: null, bin: null, line: 2 }),
    ),
  );
  const refused = both.flatMap((answer) => ('refusal' in answer ? [answer.refusal.code] : []));
  expect(both.filter((answer) => 'value' in answer).length).toBeLessThanOrEqual(1);
  for (const code of refused)
    expect(['capturedElsewhere', 'orderLineComplete', 'notPackable']).toContain(code);
  expect([...met]).toContain('capturedElsewhere');
  await database.close();
  built.remove();

  const warehouse = await openTestWarehouse(folder);
  expect(await unbalanced(warehouse)).toEqual({});
  expect(valueOf(await warehouse.as(people.owner).ask('journal.verify', {})).broken).toBeNull();
  await warehouse.close();
});

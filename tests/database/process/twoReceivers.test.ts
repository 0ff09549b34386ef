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
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { openTestWarehouse, station, valueOf } from '../../support/warehouse';

type Act =
  | { readonly is: 'listed' | 'new'; readonly nth: number }
  | { readonly is: 'product' }
  | { readonly is: 'count'; readonly units: number }
  | { readonly is: 'undo' };

/** What a receiver does, and after how many milliseconds. Both draw from the same few units, so that they collide. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ is: fc.constantFrom('listed' as const, 'new' as const), nth: fc.nat(9) }),
  fc.record({ is: fc.constant('product' as const) }),
  fc.record({ is: fc.constant('count' as const), units: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ is: fc.constant('undo' as const) }),
);
const acts = fc.array(fc.record({ act, after: fc.nat(2), damaged: fc.boolean() }), { maxLength: 30 });

const runs = 30;
const units = 8;
const documents = Array.from({ length: runs }, (_, at) => `RPL-${at + 1}`);

/** One replenishment a run, of a listed, a registered and a counted line; two receivers and an owner. */
async function seeded(folder: Folder) {
  const warehouse = await openTestWarehouse(folder);
  const maria = await warehouse.person('maria', 'receiver');
  const jon = await warehouse.person('jon', 'receiver');
  const owner = await warehouse.person('olu', 'owner');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'LISTED' });
    await seedProduct(seed, { sku: 'NEW' });
    await seedProduct(seed, { sku: 'COUNTED', workflow: 'Out' });
    await seedBin(seed, { code: 'A1' });
    await seedBin(seed, { code: 'D1', kind: 'damaged' });
    for (const number of documents) {
      const serials = Array.from({ length: units }, (_, at) => `${number}-L${at}`);
      const lines = [
        { sku: 'LISTED', serials },
        { sku: 'NEW', units },
        { sku: 'COUNTED', units },
      ];
      await seedReplenishment(seed, { number, lines });
    }
  });
  await warehouse.leave();
  return { maria: maria.id, jon: jon.id, owner: owner.id };
}

type Asked = 'receiving.scan' | 'receiving.count' | 'receiving.undo' | 'receiving.document';

/** One client of the process: a signed-in person who asks, one call after another. */
function clientOf(database: DatabaseProcess, person: number | null) {
  async function ask<N extends Asked>(name: N, input: Input<N>, confirm: string[] = []) {
    const request = operations[name].kind === 'command' ? newRequestId() : null;
    const call = { input, confirm, request, approval: null };
    // The answer passed the operation's output schema in dispatch; only its static type is lost on the way.
    return (await database.ask(name, call, { person, station: station.id })) as Answer<Output<N>>;
  }
  async function perform(document: string, one: Act, bin: string): Promise<Answer<unknown>> {
    const scan = { document, aim: null, bin, line: null };
    switch (one.is) {
      case 'listed':
        return ask('receiving.scan', { ...scan, value: `${document}-L${one.nth}` });
      case 'new':
        return ask('receiving.scan', { ...scan, value: `${document}-N${one.nth}`, line: 2 });
      case 'product':
        return ask('receiving.scan', { ...scan, value: 'COUNTED' });
      case 'count':
        return ask('receiving.count', { document, line: 3, units: one.units, bin });
      case 'undo': {
        const { undoable } = valueOf(await ask('receiving.document', { document }));
        return ask('receiving.undo', { document, receipt: undoable?.receipt ?? 0 });
      }
    }
  }
  return { ask, perform };
}

type Client = ReturnType<typeof clientOf>;

/** Does what a receiver does; gives the units that the answers say came in by it. */
async function work(
  { perform }: Client,
  document: string,
  own: readonly { act: Act; after: number; damaged: boolean }[],
) {
  let standing = 0;
  for (const { act: one, after, damaged } of own) {
    await pause(after);
    const answer = await perform(document, one, damaged ? 'D1' : 'A1');
    if ('fault' in answer) throw new Error(`${JSON.stringify(one)}: ${JSON.stringify(answer)}`);
    if (!('value' in answer)) continue;
    const { units: came = 1 } = answer.value as { readonly units?: number };
    standing += one.is === 'undo' ? -came : came;
  }
  return standing;
}

it('two receivers at one replenishment: one progress, no unit twice, no line over its quantity', async () => {
  const built = await buildDatabase();
  const folder = newFolder();
  const people = await seeded(folder);
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
  const database = superviseDatabase(() => forkNode(process.execPath, built.script), opening, {
    onState: () => undefined,
    onChanged: () => undefined,
    onLog: () => undefined,
  });
  const [maria, jon] = [clientOf(database, people.maria), clientOf(database, people.jon)];
  let run = 0;
  await fc.assert(
    fc.asyncProperty(acts, acts, async (marias, jons) => {
      const document = documents[run] ?? '';
      run += 1;
      const [byMaria, byJon] = await Promise.all([work(maria, document, marias), work(jon, document, jons)]);

      const shown = valueOf(await maria.ask('receiving.document', { document }));
      const received = shown.lines.reduce((sum, line) => sum + line.received, 0);
      expect(received).toBe(byMaria + byJon);
      for (const line of shown.lines) expect(line.received).toBeLessThanOrEqual(line.units);
      expect(shown.status === 'Received').toBe(received === 3 * units);
      const serials = shown.receipts.map(({ serial }) => serial).filter((serial) => serial !== '');
      expect(new Set(serials).size).toBe(serials.length);
    }),
    // A failure is not shrunk: each run has a replenishment of its own.
    { numRuns: runs, endOnFailure: true },
  );
  await database.close();
  built.remove();

  const warehouse = await openTestWarehouse(folder);
  expect(await unbalanced(warehouse)).toEqual({});
  expect(valueOf(await warehouse.as(people.owner).ask('journal.verify', {})).broken).toBeNull();
  await warehouse.close();
});

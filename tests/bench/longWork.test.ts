import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../shared/contract/answer';
import type { JobState } from '../../shared/contract/jobs';
import { noFilters } from '../../shared/contract/serialFilters';
import type { SerialSort } from '../../shared/contract/serials';
import { demoAccounts } from '../../shared/domain/demoAccounts';
import { warehouseFile } from '../../main/database/openWarehouse';
import { superviseDatabase } from '../../main/databaseSupervisor';
import { forkNode } from '../../main/forkNode';
import { type BuiltDatabase, buildDatabase } from '../support/databaseProcess';
import { newFolder } from '../support/folder';
import { newRequestId } from '../support/requestId';
import { station } from '../support/warehouse';
import { bareAttributes } from './bareAttributes';
import { bareExport } from './bareExport';
import { openDemo, serials } from './demo';
import { timed } from './figures';

const one = { names: ['Bench'], name: Uint32Array.of(0), value: Uint32Array.of(0) };
const many = Math.min(100_000, serials);

let built: BuiltDatabase;
beforeAll(async () => {
  built = await buildDatabase();
});
afterAll(() => built.remove());

test('downloads and files of 100,000, beside a bare loop, and what waits for them meanwhile', async () => {
  const folder = await openDemo();
  const scratch = newFolder();
  let pid = 0;
  let mirrored = false;
  const database = superviseDatabase(
    () => forkNode(process.execPath, built.script),
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null },
    {
      onState: () => undefined,
      onChanged: () => undefined,
      onLog: (_level, text) => {
        pid = Number(/database process is (\d+)/.exec(text)?.[1] ?? pid);
        mirrored ||= text.includes('the mirror is loaded');
      },
    },
  );
  const person = personOf(folder.path);
  const caller = { person, station: station.id };
  const ask = async (name: string, input: unknown, request: string | null = null): Promise<unknown> => {
    const answer = await database.ask(name, { input, confirm: [], request, approval: null }, caller);
    expect(answer, name).toHaveProperty('value');
    return (answer as Answer<unknown> & { value: unknown }).value;
  };
  const page = (search: string) =>
    ask('serials.page', { filters: { ...noFilters, search }, sort: null, page: 0, pageSize: 100 });
  await page('');
  while (!mirrored) await new Promise((resolve) => setTimeout(resolve, 50));

  /** Runs a job alone, or while somebody searches and others commit, each a moment after the one before is done. */
  async function run(name: string, input: unknown, busy: boolean) {
    const commits: number[] = [];
    const pages: number[] = [];
    let ended: JobState | null = null;
    let most = 0;
    const began = performance.now();
    const { job } = (await ask(name, input)) as { job: string };
    const writing = async (): Promise<void> => {
      for (let at = 1; ended === null; at += 1) {
        const set = { ...one, serials: Uint32Array.of(at), values: [`${Date.now()} ${at}`], overwrite: true };
        commits.push(await timed(() => ask('attributes.set', set, newRequestId())));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    const reading = async (): Promise<void> => {
      for (let at = 0; ended === null; at += 1) {
        pages.push(await timed(() => page(`a${at % 10}`)));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    };
    const watching = async (): Promise<void> => {
      for (let at = 0; ended === null; at += 1) {
        const state = (await ask('jobs.state', { job })) as JobState;
        if (state.is !== 'running') ended = state;
        else await new Promise((resolve) => setTimeout(resolve, 20));
        // Asking costs some milliseconds of one of the two cores.
        if (at % 25 === 0) most = Math.max(most, memoryOf(pid));
      }
    };
    const beside = busy ? Promise.all([writing(), reading()]) : null;
    await watching();
    const ms = performance.now() - began;
    await beside;
    return { ms, state: ended as JobState | null, job, commits, pages, most };
  }

  for (const [title, sort] of [
    ['in the order of changes', null],
    ['by serial', { column: 'serial', direction: 'asc' }],
  ] as const satisfies readonly (readonly [string, SerialSort | null])[]) {
    const history = join(scratch.path, 'history.csv');
    const selection = { is: 'ticked', ids: Array.from({ length: many }, (_, at) => at + 1) };
    const { ms, state, most } = await run('serials.writeHistory', { selection, sort, path: history }, false);
    const {
      ms: busyMs,
      commits,
      pages,
    } = await run('serials.writeHistory', { selection, sort, path: history }, true);
    expect(state).toMatchObject({ is: 'done', result: { serials: many } });
    const bare = bareExport(warehouseFile(folder.path), join(scratch.path, 'bare.csv'), many);
    console.log(
      `Download Serial History of ${many} serials ${title}: ${(ms / 1000).toFixed(2)} s, ` +
        `${Math.round((many / ms) * 1000)} serials a second, ${(statSync(history).size / 1e6).toFixed(0)} MB; ` +
        `a bare loop ${(bare / 1000).toFixed(2)} s, ratio ${(ms / bare).toFixed(2)}×; ` +
        `process at most ${most} MB; while others work ${(busyMs / 1000).toFixed(2)} s, ` +
        `${told('commits', commits)}; ${told('searches', pages)}`,
    );
  }

  const path = join(scratch.path, 'attributes.csv');
  const floor = bareAttributes(warehouseFile(folder.path), many);
  /** Checks and applies a file of new attributes. */
  async function apply(busy: boolean) {
    const rows = fileOfAttributes(folder.path, path, many);
    const check = await run('attributes.checkCsv', { path }, busy);
    expect(check.state).toMatchObject({ is: 'done', result: { fresh: rows, refused: 0 } });
    const save = await run('attributes.applyCsv', { check: check.job, overwrite: true }, busy);
    expect(save.state).toMatchObject({ is: 'done', result: { set: rows } });
    return { check, save };
  }
  const alone = await apply(false);
  const { check, save } = await apply(true);
  console.log(
    `attributes CSV of ${many} rows: checked in ${(alone.check.ms / 1000).toFixed(2)} s, saved in ` +
      `${(alone.save.ms / 1000).toFixed(2)} s; a bare loop ${(floor / 1000).toFixed(2)} s, ` +
      `ratio ${((alone.check.ms + alone.save.ms) / floor).toFixed(2)}×; process at most ` +
      `${Math.max(check.most, save.most)} MB; while others work, checking: ${told('commits', check.commits)}; ` +
      `saving: ${told('commits', save.commits)}`,
  );
  await database.close();
  scratch.remove();
  folder.remove();
});

function told(what: string, samples: readonly number[]): string {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `${samples.length} ${what} meanwhile p50 ${at(0.5)}, p95 ${at(0.95)}, max ${(sorted.at(-1) ?? 0).toFixed(1)} ms`;
}

/** Resident memory of a process, in MB. */
function memoryOf(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1000);
}

function personOf(folder: string): number {
  const file = new Database(warehouseFile(folder), { readonly: true });
  const admin = demoAccounts.find(({ role }) => role === 'admin')?.name ?? '';
  const id = Number(file.prepare('SELECT id FROM person WHERE name = ?').pluck().get(admin));
  file.close();
  return id;
}

/** Writes a file that gives each of the first serials a new attribute; tells its rows. */
function fileOfAttributes(folder: string, path: string, count: number): number {
  const file = new Database(warehouseFile(folder), { readonly: true });
  const rows = file
    .prepare(
      `SELECT product.sku || ',' || serial.value FROM serial JOIN product ON product.id = serial.product
       ORDER BY serial.id LIMIT ?`,
    )
    .pluck()
    .all(count);
  file.close();
  const name = `Bench ${Date.now()}`;
  const lines = rows.map((row, at) => `${String(row)},${name},value ${at % 1000}`);
  writeFileSync(path, `SKU,Serial,Attribute,Value\n${lines.join('\n')}\n`);
  return lines.length;
}

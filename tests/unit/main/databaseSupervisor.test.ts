import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DatabaseProcess, superviseDatabase } from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import { topics } from '../../../shared/contract/topics';
import { type Folder, newFolder } from '../../support/folder';
import { newRequestId } from '../../support/requestId';
import { transportPromise, tryTransport } from '../../support/transportContract';

const script = join(import.meta.dirname, '../../support/databaseChild.mjs');
const station = { id: '0190a5c0-0000-7000-8000-000000000001', name: 'Dock 1' };
const caller = { person: 1, station: station.id };

let folder: Folder;
let notes = '';
let changed: string[][] = [];
let said: string[] = [];
let database: DatabaseProcess | null = null;

beforeEach(() => {
  folder = newFolder();
  notes = join(folder.path, 'notes');
  writeFileSync(notes, '');
  changed = [];
  said = [];
});

afterEach(async () => {
  await database?.close();
  database = null;
  folder.remove();
});

test('started under plain Node, the process speaks the messages', async () => {
  expect(await tryTransport(() => forkNode(process.execPath, script, [notes]))).toEqual(transportPromise);
});

test('calls wait until the warehouse is open and are answered', async () => {
  const answers = await Promise.all([ask('echo', { n: 1 }), ask('echo', { n: 2 })]);
  expect(answers).toEqual([{ value: { n: 1 } }, { value: { n: 2 } }]);
  expect(changed).toEqual([]);
});

test('a command in hand at a crash is asked once more with its request id, and every screen reads again', async () => {
  const request = newRequestId();
  expect(await ask('dieOnce', { n: 1 }, request)).toEqual({ value: { n: 1 } });
  expect(linesOf('dieOnce')).toEqual([`dieOnce ${request}`, `dieOnce ${request}`]);
  expect(changed).toEqual([[...topics]]);
});

test('a call in hand at two crashes gets a clear fault; calls after it are answered', async () => {
  expect(await ask('dieAlways', {})).toEqual({ fault: { id: expect.any(String), kind: 'connectionLost' } });
  expect(linesOf('dieAlways')).toHaveLength(2);
  expect(await ask('echo', { n: 3 })).toEqual({ value: { n: 3 } });
});

test('calls beside the one that ends the process are answered in the order asked', async () => {
  const order: number[] = [];
  const calls = [1, 2, 3].map((n) => ask(n === 2 ? 'dieOnce' : 'echo', { n }).then(() => order.push(n)));
  await Promise.all(calls);
  expect(order).toEqual([1, 2, 3]);
});

test('a process that ends at each start is started after growing pauses, and nothing waits for ever', async () => {
  start('dieAtStart');
  const began = performance.now();
  expect(await ask('echo', {})).toEqual({ fault: { id: expect.any(String), kind: 'connectionLost' } });
  while (linesOf('start').length < 4) await pause(20);
  expect(performance.now() - began).toBeGreaterThan(700);
  expect(said.filter((line) => line.includes('starts again')).slice(0, 3)).toEqual([
    expect.stringContaining('at once'),
    expect.stringContaining('in 200 ms'),
    expect.stringContaining('in 500 ms'),
  ]);
});

test('a process that never opens is given up after six starts, and the person is told', async () => {
  start('dieAtStart');
  await expect.poll(() => database?.state(), { timeout: 10_000 }).toMatchObject({ is: 'broken' });
  expect(linesOf('start')).toHaveLength(6);
  expect(await ask('echo', {})).toEqual({ fault: { id: expect.any(String), kind: 'unexpected' } });
  expect(linesOf('start')).toHaveLength(6);
});

test('a state is logged once, however many steps the making of a demo tells', async () => {
  start('making');
  await ask('echo', {});
  expect(said.filter((line) => line.startsWith('warehouse: '))).toEqual([
    'warehouse: making',
    'warehouse: open',
  ]);
});

test('commands that were carried out show that the process was sound: the next restart is at once', async () => {
  for (const n of [1, 2, 3]) expect(await ask('dieOnce', { n }, newRequestId())).toEqual({ value: { n } });
  const restarts = said.filter((line) => line.includes('starts again'));
  expect(restarts).toHaveLength(3);
  expect(restarts.every((line) => line.includes('at once'))).toBe(true);
});

test('a warehouse that cannot be opened answers every call with the reason', async () => {
  start('broken');
  const asked = ask('echo', {});
  expect(await asked).toEqual({ fault: { id: 'b0', kind: 'newerProgram' } });
  expect(await ask('echo', {})).toEqual({ fault: { id: 'b0', kind: 'newerProgram' } });
});

test('a Node that does not exist is a fault, not a crash', async () => {
  database = superviseDatabase(
    () => forkNode(join(folder.path, 'nowhere'), script),
    opening('any'),
    listeners(),
  );
  expect(await ask('echo', {})).toEqual({ fault: { id: expect.any(String), kind: 'connectionLost' } });
});

test('reopening starts a process with another opening', async () => {
  start('any');
  await ask('echo', {});
  database?.reopen(opening('demo'));
  expect(await ask('echo', { n: 1 })).toEqual({ value: { n: 1 } });
  expect(database?.state()).toMatchObject({ is: 'open', demo: true });
});

test('after closing, what is in hand and what comes later is told that nobody answers', async () => {
  start('any');
  await ask('echo', {});
  const inHand = ask('never', {});
  await database?.close();
  const lost = { fault: { id: expect.any(String), kind: 'connectionLost' } };
  expect([await inHand, await ask('echo', {})]).toEqual([lost, lost]);
});

test('a slow call is logged by name, without what it held', async () => {
  await ask('slow', { secret: 'text' });
  expect(said.filter((line) => /^slow took \d+ ms$/.test(line))).toHaveLength(1);
  expect(said.join()).not.toContain('secret');
});

function opening(named: string) {
  return { folder: named, station, timeZone: 'UTC', demo: null };
}

function listeners() {
  return {
    onState: () => undefined,
    onChanged: (announced: readonly string[]) => changed.push([...announced]),
    onLog: (_level: string, text: string) => said.push(text),
  };
}

function start(named: string): DatabaseProcess {
  database = superviseDatabase(
    () => forkNode(process.execPath, script, [notes]),
    opening(named),
    listeners(),
  );
  return database;
}

function ask(name: string, input: unknown, request: string | null = null) {
  return (database ?? start('any')).ask(name, { input, confirm: [], request, approval: null }, caller);
}

function linesOf(name: string): readonly string[] {
  return readFileSync(notes, 'utf8')
    .split('\n')
    .filter((line) => line.split(' ')[0] === name);
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type DatabaseChild,
  type DatabaseProcess,
  superviseDatabase,
  type WarehouseFileState,
} from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import { type FromDatabase, fromDatabase } from '../../../shared/contract/databaseMessages';
import { topics } from '../../../shared/contract/topics';
import { type BuiltDatabase, buildDatabase } from '../../support/databaseProcess';
import { type Folder, newFolder } from '../../support/folder';
import { newRequestId } from '../../support/requestId';

const station = { id: '0190a5c0-0000-7000-8000-000000000001', name: 'Dock 1' };
const nobody = { person: null, station: station.id };
const owner = {
  userName: 'ada',
  name: 'Ada Test',
  roles: ['owner', 'receiver'],
  passwordHash: 'scrypt$17$8$1$c2FsdA$a2V5',
  recoveryHash: 'scrypt$17$8$1$c2FsdA$a2V5',
};
const credentials = {
  account: { person: { userName: 'ada', name: 'Ada Test' }, passwordHash: owner.passwordHash },
};

let built: BuiltDatabase;
let folder: Folder;
let states: WarehouseFileState[] = [];
let changed: string[][] = [];
let children: DatabaseChild[] = [];
let database: DatabaseProcess;

beforeAll(async () => {
  built = await buildDatabase();
});
afterAll(() => built.remove());

beforeEach(() => {
  folder = newFolder();
  states = [];
  changed = [];
  children = [];
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

test('opens a new folder, makes the first account, announces it, and closes in good order', async () => {
  start();
  expect(await createOwner()).toMatchObject({ value: { userName: 'ada', name: 'Ada Test' } });
  expect(states).toEqual([{ is: 'open', new: true, demo: false, timeZone: 'Europe/Berlin' }]);
  await database.close();
  expect(changed).toEqual([['people', 'warehouse']]);
  // The last one out leaves no WAL behind.
  const file = new Database(join(folder.path, 'warehouse.sqlite'), { readonly: true });
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  file.close();
});

test('what was acknowledged before kill -9 is there after it, and the same request counts once', async () => {
  start();
  const request = newRequestId();
  const first = await createOwner(request);
  kill();
  expect(await ask('people.credentials', { userName: 'ADA' })).toMatchObject({ value: credentials });
  expect(await createOwner(request)).toEqual(first);
  expect(states.at(-1)).toMatchObject({ is: 'open', new: false });
  expect(changed).toContainEqual([...topics]);
});

test('calls in hand at kill -9 are answered after the restart', async () => {
  start();
  await createOwner();
  const asked = Array.from({ length: 20 }, () => ask('people.credentials', { userName: 'ada' }));
  kill();
  for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ value: credentials });
});

test.each(['serials.drop', 'constructor', 'warehouse.state'])(
  '%s, which nobody here answers, is a fault',
  async (name) => {
    start();
    expect(await ask(name, {})).toEqual({ fault: { id: expect.any(String), kind: 'unexpected' } });
    expect(await createOwner()).toMatchObject({ value: {} });
  },
);

test('a query of the background thread is answered there', async () => {
  start();
  const owner = await createOwner();
  const person = 'value' in owner && Object(owner.value).id;
  const call = { input: {}, confirm: [], request: null, approval: null };
  const answer = await database.ask('journal.verify', call, { person, station: station.id });
  expect(answer).toMatchObject({ value: { stations: 1, broken: null } });
});

test('a file that a newer program wrote is refused with its kind, and stays so until somebody acts', async () => {
  start();
  await createOwner();
  await database.close();
  const file = new Database(join(folder.path, 'warehouse.sqlite'));
  file.prepare("INSERT INTO migration (number, name, at) VALUES (9990, 'later', 0)").run();
  file.close();
  start();
  const fault = { fault: { id: expect.any(String), kind: 'newerProgram' } };
  expect(await ask('people.credentials', { userName: 'ada' })).toEqual(fault);
  expect(await ask('people.credentials', { userName: 'ada' })).toEqual(fault);
  expect(children).toHaveLength(2);
});

test('without its parent the process ends and leaves the file whole', async () => {
  start();
  await database.close();
  const child = fork(built.script, { serialization: 'advanced', stdio: 'inherit' });
  child.send({ kind: 'open', opening: opening() });
  await heard(child, (message) => message.kind === 'state');
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.skipIf(process.platform === 'win32')(
  'Ctrl-C in the terminal leaves it to the parent to close',
  async () => {
    start();
    await database.close();
    const child = fork(built.script, { serialization: 'advanced', stdio: 'inherit' });
    child.send({ kind: 'open', opening: opening() });
    await heard(child, (message) => message.kind === 'state');
    child.kill('SIGINT');
    child.send({
      kind: 'ask',
      id: 1,
      name: 'nobody',
      call: { input: {}, confirm: [], request: null, approval: null },
      caller: nobody,
    });
    await heard(child, (message) => message.kind === 'answer');
    child.send({ kind: 'close' });
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

test('a message that nobody understands is told to the log, and the process goes on', async () => {
  start();
  await database.close();
  const child = fork(built.script, { serialization: 'advanced', stdio: 'inherit' });
  child.send({ kind: 'drop', table: 'serial' });
  const told = await heard(child, (message) => message.kind === 'log');
  expect(told).toMatchObject({ level: 'error', text: expect.stringContaining('not understood') });
  child.send({ kind: 'close' });
  expect(await once(child, 'exit')).toEqual([0, null]);
});

function opening() {
  return { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
}

function start(): void {
  const launch = () => {
    const child = forkNode(process.execPath, built.script);
    children.push(child);
    return child;
  };
  database = superviseDatabase(launch, opening(), {
    onState: (state) => states.push(state),
    onChanged: (announced) => changed.push([...announced]),
    onLog: () => undefined,
  });
}

function kill(): void {
  children.at(-1)?.kill();
}

function ask(name: string, input: unknown, request: string | null = null) {
  return database.ask(name, { input, confirm: [], request, approval: null }, nobody);
}

function createOwner(request = newRequestId()) {
  return ask('people.createOwner', owner, request);
}

async function heard(child: ChildProcess, wanted: (message: FromDatabase) => boolean): Promise<FromDatabase> {
  for (;;) {
    const [raw] = await once(child, 'message');
    const message = fromDatabase.parse(raw);
    if (wanted(message)) return message;
  }
}

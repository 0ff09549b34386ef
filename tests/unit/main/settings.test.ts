import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../../main/settings';
import { newFolder } from '../../support/folder';

const silent = (): void => undefined;
let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ path: folder, remove } = newFolder());
});
afterEach(() => remove());

test('the first start makes the station, named after the computer, and it stays', async () => {
  const { station } = (await openSettings(folder, silent)).now();
  expect(station.name).toBe(hostname());
  expect((await openSettings(folder, silent)).now()).toEqual({
    station,
    bin: null,
    screens: {},
    labels: null,
  });
});

test('what changed is on disk when the promise resolves, and nothing lies beside it', async () => {
  const settings = await openSettings(folder, silent);
  await Promise.all([settings.change({ bin: 'A-01' }), settings.change({ screens: { 3: 'serials' } })]);
  const read = (await openSettings(folder, silent)).now();
  expect(read).toEqual({ ...settings.now(), bin: 'A-01', screens: { 3: 'serials' } });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

const damaged = [
  ['cut off', '{"station":{"id":"0d'],
  ['empty', ''],
  ['of another shape', '{"station":"here"}'],
  ['with a field that we do not know', '{"station":{"id":"x","name":"y"},"bin":null,"screens":{},"more":1}'],
] as const;

test.each(damaged)('a file %s is put aside and said in the log; the program starts', async (_name, text) => {
  writeFileSync(join(folder, 'settings.json'), text);
  const said: string[] = [];
  const settings = await openSettings(folder, (level, line) => said.push(`${level}: ${line}`));
  expect(settings.now().bin).toBeNull();
  expect(readFileSync(join(folder, 'settings.json.damaged'), 'utf8')).toBe(text);
  expect(said).toEqual([expect.stringMatching(/^error: settings\.json is damaged/)]);
});

test('a change that cannot be written throws, leaves the former file whole, and the next one goes on', async () => {
  const settings = await openSettings(folder, silent);
  const before = readFileSync(join(folder, 'settings.json'), 'utf8');
  // A folder in the place of the file that is written beside: no user, root included, can write it.
  mkdirSync(join(folder, 'settings.json.new'));
  await expect(settings.change({ bin: 'A-01' })).rejects.toThrow(/EISDIR/);
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(before);
  expect(settings.now().bin).toBeNull();
});

test('a file of the time before labels were printed is taken as it is', async () => {
  const before = { station: { id: crypto.randomUUID(), name: 'Dock 1' }, bin: 'A-01', screens: {} };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(before));
  expect((await openSettings(folder, silent)).now()).toEqual({ ...before, labels: null });
});

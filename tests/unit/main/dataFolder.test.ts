import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolderPath, makeDataFolder } from '../../../main/dataFolder';
import { type Folder, newFolder } from '../../support/folder';

const plain = { data: null, demo: false, demoSerials: 20_000, scannerFeed: null };

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

const folders = [
  [{}, '/home/ann/.config/serials-desk/warehouse'],
  [{ demo: true }, '/home/ann/.config/serials-desk/demo'],
  [{ data: '/tmp/x' }, '/tmp/x'],
  [{ data: '/tmp/x', demo: true }, '/tmp/x'],
] as const;

test.each(folders)('the data folder of %o', (chosen, path) => {
  expect(dataFolderPath({ ...plain, ...chosen }, '/home/ann/.config/serials-desk')).toBe(path);
});

test('a folder is made with all that lies above it, whatever its name', () => {
  const data = join(folder.path, 'Lager Süd', 'Halle 5 & 6');
  const made = makeDataFolder({ ...plain, data }, '/nowhere');
  expect(made).toEqual({ path: data, profile: join(data, 'profile'), isDefault: false });
  expect(existsSync(made.profile)).toBe(true);
});

test('two names of one folder are one data folder', () => {
  const data = join(folder.path, 'link');
  symlinkSync(folder.path, data, 'junction');
  expect(makeDataFolder({ ...plain, data }, '/nowhere').path).toBe(folder.path);
});

test('a file in the way is told, and kept', () => {
  const data = join(folder.path, 'letter.txt');
  writeFileSync(data, 'keep me');
  expect(() => makeDataFolder({ ...plain, data }, '/nowhere')).toThrow(/EEXIST|ENOTDIR/);
});

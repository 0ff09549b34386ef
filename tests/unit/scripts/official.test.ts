import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installOfficial, officialFolder } from '../../../scripts/runtime/official.mjs';
import { prepareElectron } from '../../../scripts/steps/electron.mjs';

let folder = '';
let electron = '';
let cache = '';

/** A project whose Electron loader is ours: it notes each attempt, and does what the test wants. */
beforeEach(() => {
  // Progress of the steps is not news here.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'serials-desk-official-'));
  electron = join(folder, 'node_modules/electron');
  cache = join(folder, 'cache');
  mkdirSync(electron, { recursive: true });
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'));
  writeFileSync(join(folder, 'package.json'), '{"devDependencies": {"electron": "45.4.1"}}');
  // Someone's own mirror: the loader is asked at once, without a look at the network.
  vi.stubEnv('ELECTRON_MIRROR', 'http://localhost:9/');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function loader(body: string): void {
  const note = `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'attempts'))}, 'x');`;
  writeFileSync(join(electron, 'install.js'), `${note}\n${body}\n`);
}

const attempts = () =>
  existsSync(join(folder, 'attempts')) ? readFileSync(join(folder, 'attempts'), 'utf8').length : 0;

function unpackTo(version: string, { finished }: { finished: boolean }): void {
  mkdirSync(join(electron, 'dist'), { recursive: true });
  writeFileSync(join(electron, 'dist/version'), version);
  writeFileSync(join(electron, 'dist/electron'), '');
  if (finished) writeFileSync(join(electron, 'path.txt'), 'electron');
}

test('a failed attempt is remembered; only set-up tries again', async () => {
  loader("throw new Error('out of reach');");
  expect(await installOfficial(folder, cache, { retry: false })).toBe(false);
  expect(await installOfficial(folder, cache, { retry: false })).toBe(false);
  expect(attempts()).toBe(1);
  expect(await installOfficial(folder, cache, { retry: true })).toBe(false);
  expect(attempts()).toBe(2);
});

test('a loader that ends well without an Electron did not succeed', async () => {
  loader('');
  expect(await installOfficial(folder, cache, { retry: false })).toBe(false);
});

test('a successful attempt is found, and forgets the failures before it', async () => {
  loader("throw new Error('out of reach');");
  await installOfficial(folder, cache, { retry: false });
  loader('');
  unpackTo('45.4.1', { finished: true });
  expect(await installOfficial(folder, cache, { retry: true })).toBe(true);
  expect(officialFolder(folder)).toBe(join(electron, 'dist'));
  await installOfficial(folder, cache, { retry: false });
  expect(attempts()).toBe(3);
});

test('a half-unpacked Electron or one of another version is not used', () => {
  unpackTo('45.4.1', { finished: false });
  expect(officialFolder(folder)).toBeUndefined();
  unpackTo('44.0.0', { finished: true });
  expect(officialFolder(folder)).toBeUndefined();
});

test('ELECTRON_OVERRIDE_DIST_PATH is respected, and refused with words where it leads nowhere', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(electron, 'dist'));
  await expect(prepareElectron()).rejects.toThrow('there is no Electron in it');
  unpackTo('45.4.1', { finished: true });
  expect(await prepareElectron()).toMatchObject({ folder: join(electron, 'dist') });
});

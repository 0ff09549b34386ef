import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildIfChanged, isBuilt, sourceHash } from '../../../scripts/steps/build.mjs';

const project = join(import.meta.dirname, '../../..');
let folder = '';

beforeEach(() => {
  // Progress of the steps is not news here.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'serials-desk-build-'));
  mkdirSync(join(folder, 'main/database'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'main/index.ts'), 'export const one = 1;\n');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test('the hash follows content, names and new files', () => {
  const before = sourceHash(folder);
  expect(sourceHash(folder)).toBe(before);
  writeFileSync(join(folder, 'main/database/entry.ts'), '');
  const added = sourceHash(folder);
  expect(added).not.toBe(before);
  writeFileSync(join(folder, 'main/index.ts'), 'export const one = 2;\n');
  expect(sourceHash(folder)).not.toBe(added);
});

test('a build of other sources does not count', () => {
  writeFileSync(join(folder, 'out/.built-from'), sourceHash(folder));
  expect(isBuilt(folder)).toBe(true);
  writeFileSync(join(folder, 'main/index.ts'), 'export const one = 2;\n');
  expect(isBuilt(folder)).toBe(false);
});

test('a build that fails says why and is not trusted afterwards', async () => {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json', 'electron.vite.config.ts']) {
    cpSync(join(project, name), join(folder, name));
  }
  writeFileSync(join(folder, 'main/index.ts'), 'export const = broken;\n');
  writeFileSync(join(folder, 'out/.built-from'), 'an older build');
  const failed = buildIfChanged(folder);
  await expect(failed).rejects.toThrow('cannot be built');
  await expect(failed).rejects.not.toThrow(/^\s+at /m);
  expect(isBuilt(folder)).toBe(false);
});

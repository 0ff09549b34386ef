import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installStamp, isInstalled } from '../../../scripts/steps/dependencies.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serials-desk-install-'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stamp = (text: string) => writeFileSync(join(folder, 'node_modules/.serials-desk-installed'), text);

test('node_modules without a stamp is a half-finished install', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('a stamp cut off in the middle is none', () => {
  stamp(installStamp(folder).slice(0, 20));
  expect(isInstalled(folder)).toBe(false);
});

test('the stamp of another lock file does not count', () => {
  stamp(installStamp(folder));
  expect(isInstalled(folder)).toBe(true);
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}');
  expect(isInstalled(folder)).toBe(false);
});

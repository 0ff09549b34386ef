import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setAside } from '../../../main/setAside';
import { newFolder } from '../../support/folder';

test('a damaged warehouse keeps every byte under another name, with what lies beside it', () => {
  const folder = newFolder();
  writeFileSync(join(folder.path, 'warehouse.sqlite'), 'junk');
  writeFileSync(join(folder.path, 'warehouse.sqlite-wal'), 'more');
  const name = setAside(folder.path, new Date('2026-11-26T12:45:00.123Z'));
  expect(name).toBe('warehouse.sqlite.damaged-20261126T124500Z');
  expect(readdirSync(folder.path).sort()).toEqual([name, `${name}-wal`]);
  expect(readFileSync(join(folder.path, name), 'utf8')).toBe('junk');
  folder.remove();
});

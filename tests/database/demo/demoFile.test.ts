import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDemoFile } from '../../../main/database/demoFile';
import { newFolder } from '../../support/folder';
import { station } from '../../support/warehouse';

it('leaves nothing beside what is there already when it cannot be finished', async () => {
  const folder = newFolder();
  const file = join(folder.path, 'warehouse.sqlite');
  mkdirSync(file);
  writeFileSync(join(file, 'kept'), '');
  const opening = { folder: folder.path, station, timeZone: 'UTC', demo: null };
  await expect(makeDemoFile(file, opening, 1, () => undefined)).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
  );
  expect(readdirSync(folder.path)).toEqual(['warehouse.sqlite']);
  expect(readdirSync(file)).toContain('kept');
  folder.remove();
});

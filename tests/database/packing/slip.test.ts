import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashPassword } from '../../../main/passwords';
import { newFolder, type Folder } from '../../support/folder';
import { order, type PackingWarehouse, packingWarehouse } from '../../support/packingWarehouse';
import { refusalOf, valueOf } from '../../support/warehouse';
import { sitDown } from '../../support/workplace';

let bench: PackingWarehouse;
let folder: Folder;
beforeEach(async () => {
  bench = await packingWarehouse();
  folder = newFolder();
  const passwordHash = await hashPassword('right-1234');
  await bench.warehouse.look((db) => db.updateTable('person').set({ password_hash: passwordHash }).execute());
  await bench.capture('N1');
});
afterEach(async () => {
  folder.remove();
  await bench.close();
});

async function save(path: string | null, userName = 'sam') {
  const desk = sitDown(bench.warehouse, { path });
  valueOf(await desk.ask('session.signIn', { userName, password: 'right-1234', newPassword: null }));
  return desk.ask('packing.saveSlip', { order });
}

it('writes the slip whole over what was there, and nothing beside it', async () => {
  const path = join(folder.path, 'slip.pdf');
  writeFileSync(path, 'an older slip');
  expect(valueOf(await save(path))).toEqual({ saved: true });
  expect(readFileSync(path, 'utf8')).toContain('<li>N1</li>');
  expect(readdirSync(folder.path)).toEqual(['slip.pdf']);
});

it('a closed dialog writes nothing', async () => {
  expect(valueOf(await save(null))).toEqual({ saved: false });
});

it('says where it could not be written, and leaves nothing half', async () => {
  const path = join(folder.path, 'taken');
  mkdirSync(path);
  expect(refusalOf(await save(path), 'notWritten')).toEqual({ path, why: 'unfitName' });
  expect(readdirSync(folder.path)).toEqual(['taken']);
  const nowhere = join(folder.path, 'no-such-folder', 'slip.pdf');
  expect(refusalOf(await save(nowhere), 'notWritten').why).toBe('noFolder');
  expect(existsSync(nowhere)).toBe(false);
});

it('is for those who see orders', async () => {
  expect(refusalOf(await save(join(folder.path, 'slip.pdf'), 'maria'), 'notAllowed').has).toEqual([
    'Receiver',
  ]);
});

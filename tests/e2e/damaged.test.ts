import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openDesk } from '../support/desk';

test('a file that is no warehouse is told, never overwritten, and set aside only when a person says so', async () => {
  const desk = await openDesk([]);
  await expect(desk.page.getByRole('heading', { name: 'Create the owner account' })).toBeVisible();
  await desk.shut();
  const file = join(desk.folder, 'warehouse.sqlite');
  writeFileSync(file, 'this is no database, but somebody’s file');
  await desk.open();
  const { page } = desk;
  await expect(page.getByText(/^The warehouse file is damaged\./)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe('this is no database, but somebody’s file');

  await page.getByRole('button', { name: 'Set the damaged file aside…' }).click();
  await expect(page.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await page.getByRole('button', { name: 'Set it aside and begin anew' }).click();
  await expect(page.getByRole('heading', { name: 'Create the owner account' })).toBeVisible();
  const aside = readdirSync(desk.folder).find((name) => name.startsWith('warehouse.sqlite.damaged-')) ?? '';
  expect(readFileSync(join(desk.folder, aside), 'utf8')).toBe('this is no database, but somebody’s file');
  await desk.close();
});

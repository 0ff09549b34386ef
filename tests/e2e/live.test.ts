import Database from 'better-sqlite3';
import { expect, type Page, test } from 'playwright/test';
import { warehouseFile } from '../../main/database/openWarehouse';
import { roles } from '../../shared/domain/roles';
import { newRequestId } from '../support/requestId';
import { serialsPage } from '../support/serialsPage';
import { openDesk } from '../support/desk';

test('a serial received meanwhile changes in the open grid within a second, and nothing else moves', async () => {
  const desk = await openDesk();
  await desk.page.getByLabel('User name').waitFor();
  await desk.shut();
  makeReceiver(desk.folder, 'admin');
  await desk.open();
  await desk.signIn('admin');
  const { page } = desk;
  await page.getByRole('button', { name: 'Serials' }).click();
  await page.getByLabel('Filter ProcessID', { exact: true }).fill('RPL-1001');
  await expect(page.getByText(/of 20 that match/)).toBeVisible();
  await page.getByLabel('Filter SKU', { exact: true }).focus();
  const cell = (column: string) => page.locator(`[role="gridcell"][data-field="${column}"]`);
  const serial = (await cell('serial').nth(3).innerText()).trim();
  await expect(cell('status').nth(3)).toHaveText('Incoming');
  const list = serialsPage(page);
  await list.tick(3).click();
  await list.tick(5).click();
  await page
    .getByRole('button', { name: /^Show history of / })
    .nth(5)
    .click();
  await page.getByLabel('Filter SKU', { exact: true }).focus();

  expect(await receiveBehind(page, serial)).toHaveProperty('value');
  const row = page.getByRole('row').filter({ hasText: serial });
  await expect(row.locator('[data-field="status"]')).toHaveText('Ready', { timeout: 1_000 });
  await expect(row.locator('[data-field="bin"]')).toHaveText('A1-104');
  await expect(page.getByLabel('Filter SKU', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Filter ProcessID', { exact: true })).toHaveValue('RPL-1001');
  // The row went to the top of the list, its tick and the open history of the other with it.
  await expect(page.getByText('2 selected', { exact: true }).first()).toBeVisible();
  await expect(row.getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('table', { name: /SERIAL HISTORY/ })).toHaveCount(1);
  await desk.close();
});

/** An account that receives too: one window can then show the grid while the same person's work goes on. */
function makeReceiver(folder: string, userName: string): void {
  const file = new Database(warehouseFile(folder));
  file
    .prepare('INSERT INTO person_role (person, role) SELECT id, ? FROM person WHERE user_name = ?')
    .run(roles.receiver.number, userName);
  file.close();
}

/** Receives through the window's own doorway, as a screen does whose scans are still being worked off. */
function receiveBehind(page: Page, value: string): Promise<unknown> {
  const input = { document: 'RPL-1001', value, aim: null, bin: 'A1-104', line: null };
  const call = { input, confirm: [], request: newRequestId(), approval: null };
  return page.evaluate((asked) => window.serialsDesk.ask('receiving.scan', asked), call);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { statuses } from '../../shared/domain/statuses';
import { type Desk, openDesk, tile } from '../support/desk';
import { serialsPage } from '../support/serialsPage';
import { orderOfEachWorkflow, serialsWith } from '../support/orders';

/** A selection of all with its actions, and a checked file with refused rows. */
async function takeBulkWork(desk: Desk, take: (name: string) => Promise<unknown>): Promise<void> {
  const { page } = desk;
  const list = serialsPage(page);
  const [first = '', second = '', third = ''] = await list.texts('serial');
  const [sku = '', other = '', last = ''] = await list.texts('sku');
  await list.selectAll.click();
  await list.tick(1).click();
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add Attributes', exact: true }).waitFor();
  await take('serials-selected');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear selection' }).first().click();
  const rows = [
    `${sku};${first};Warranty until;2029-11-09`,
    `${other};${second};Warranty until;2029-11-09`,
    `${last};${third};Firmware;4.2.1`,
    `${sku};1,23E+15;Firmware;4.2.1`,
    `${sku}X;${first};Firmware;4.2.1`,
    `${sku};${first}0;Firmware;4.2.1`,
    `${sku};${first};Warranty until;2030-01-01`,
  ];
  const file = join(desk.folder, 'warranty-november.csv');
  writeFileSync(file, `SKU;Serial;Attribute;Value\r\n${rows.join('\r\n')}\r\n`);
  await desk.openFrom(file);
  await list.act('Add Attributes By CSV');
  await page.getByRole('button', { name: 'Upload a file…' }).click();
  await expect(page.getByText('4 rows refused')).toBeVisible();
  await take('csv-check');
  await page.getByRole('button', { name: 'Cancel, change nothing' }).click();
}

const folder = join(import.meta.dirname, '../../docs/pictures');

test('the README’s pictures', async () => {
  const desk = await openDesk(['--demo']);
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 900 });
  const take = (name: string): Promise<Buffer> =>
    page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });

  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await take('sign-in');

  await desk.signIn('admin');
  await expect(page.getByText(/^1–100 of /)).toBeVisible();
  // Units that came back have the longest histories.
  await page.getByLabel('Filter ProcessID', { exact: true }).fill('rma-');
  await expect(page.locator('[role="gridcell"][data-field="processId"]').first()).toContainText('RMA-');
  const returned = page.getByRole('row').filter({ hasText: 'RMA-' }).first();
  const serial = (await returned.locator('[data-field="serial"]').innerText()).trim();
  await returned.getByRole('button', { name: /^Show history of / }).click();
  await page.getByRole('table', { name: /SERIAL HISTORY/ }).waitFor();
  await take('serials');
  await takeBulkWork(desk, take);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByLabel('Filter ProcessID', { exact: true }).fill('RPL-1001');
  await expect(page.getByText(/of 20 that match/)).toBeVisible();
  const expected = await page.locator('[role="gridcell"][data-field="serial"]').allInnerTexts();
  await takeReplenishment(desk, take);
  await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
  await page.getByRole('checkbox').nth(3).waitFor();
  await take('products');
  await page.getByRole('button', { name: 'New product' }).click();
  await page.getByLabel('SKU', { exact: true }).waitFor();
  await take('product-form');
  await page.keyboard.press('Escape');
  await desk.signOut();

  await desk.signIn('receiver');
  await expect(page.getByRole('heading', { name: 'Receiving' })).toBeVisible();
  await take('receiving');
  await desk.scan('RPL-1001');
  await page.getByRole('heading', { name: 'RPL-1001' }).waitFor();
  await desk.scan('A1-104');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-104');
  for (const [at, value] of expected.slice(0, 7).entries()) {
    await desk.scan(value);
    await expect(tile(page)).toContainText(`${at + 1} of 20`);
  }
  await take('received');
  await desk.scan(expected[2] ?? '');
  await expect(tile(page)).toContainText('Refused');
  await take('refused');
  const [known = ''] = expected.slice(10);
  await desk.scan(`${known.slice(0, -1)}${known.endsWith('X') ? 'Y' : 'X'}`);
  await expect(tile(page)).toContainText('Not expected');
  await page.keyboard.press('F4');
  await expect(tile(page)).toContainText('Filed as a discrepancy');
  await take('stranger');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Discrepancies…' }).click();
  await page.getByRole('group', { name: 'Discrepancies' }).waitFor();
  await take('discrepancies');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');

  await desk.scan('RPL-1004');
  await page.getByRole('heading', { name: 'RPL-1004' }).waitFor();
  for (let units = 1; units <= 3; units += 1) await desk.scan('KBD-W1');
  await expect(tile(page)).toContainText('3 of 24');
  await expect(page.getByText('3 received')).toBeVisible();
  await page.getByRole('button', { name: /^KBD-W1 / }).click();
  await page.getByLabel('Quantity', { exact: true }).fill('12');
  await take('counting');
  await page.getByLabel('Quantity', { exact: true }).fill('22');
  await page.getByRole('button', { name: 'Receive 22' }).click();
  await expect(tile(page)).toContainText('Refused');
  await page.keyboard.press('F7');
  await page.getByRole('region', { name: 'Consent' }).waitFor();
  await take('consent');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  await desk.signOut();

  await desk.signIn('owner');
  await page.getByRole('button', { name: 'Edit Maria Lopez' }).click();
  await page.getByRole('button', { name: 'Make a badge' }).click();
  await page.getByRole('img', { name: 'Badge of Maria Lopez' }).scrollIntoViewIfNeeded();
  await take('people');
  await desk.signOut();

  await desk.signIn('shipper');
  await expect(page.getByRole('list', { name: 'Orders' })).toBeVisible();
  await take('packing-list');
  const { order, lines } = orderOfEachWorkflow(desk.folder);
  await desk.scan(order);
  await page.getByRole('heading', { name: order }).waitFor();
  for (const value of lines['In/Out'].ready.slice(0, lines['In/Out'].units)) {
    await desk.scan(value);
    await expect(tile(page)).toContainText(value);
  }
  await desk.scan(lines.Out.sku);
  for (const value of ['8F2K-11C2', '8F2K-11C7']) {
    await desk.scan(value);
    await expect(tile(page)).toContainText(value);
  }
  const [blocked = ''] = serialsWith(desk.folder, statuses.Hold.number);
  await desk.scan(blocked);
  await expect(tile(page)).toContainText('Refused');
  await take('pack-refused');
  await page.getByRole('button', { name: 'Paste or range' }).click();
  await page.getByLabel('Serials, one a line').fill('PX-880041\nPX-880042\nPX-880043\nPX-880044');
  await page.getByRole('button', { name: 'Capture 4' }).click();
  await expect(tile(page)).toContainText('4 serials');
  for (let units = 0; units < lines.No.units; units += 1) await desk.scan(lines.No.sku);
  await expect(tile(page)).toContainText('Complete');
  await take('pack-complete');
  await page.keyboard.press('Control+k');
  await page.getByRole('heading', { name: 'Look-up' }).waitFor();
  await desk.scan(serial);
  await page.getByRole('table', { name: /SERIAL HISTORY/ }).waitFor();
  await take('look-up');
  await desk.close();
});

/** A replenishment that is being received, and serials that are generated for a new one. */
async function takeReplenishment({ page }: Desk, take: (name: string) => Promise<Buffer>): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await press('Open RPL-1002');
  await page.getByText(/^Received over time/).waitFor();
  await take('replenishment');
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await press('Add Replenishment');
  await press('Paste or CSV…');
  await page.getByLabel('SKUs and quantities, one a line').fill('SCN-2210, 60\nPRT-L40, 400\nTAB-10R, 20');
  await press('Add 3 rows');
  await press('Insert');
  await page.getByRole('checkbox', { name: 'SCN-2210' }).check();
  await page.getByRole('checkbox', { name: 'PRT-L40' }).check();
  await press('Generate Serials');
  await page.getByText(/serials made/).waitFor();
  await page.getByRole('img', { name: /^Label of / }).waitFor();
  await take('generate');
  await page.keyboard.press('Escape');
}

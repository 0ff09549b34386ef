import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';
import { serialsPage } from '../support/serialsPage';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Add Replenishment, choose SKUs and quantities, Insert; gives the number. */
async function insert(
  page: Page,
  lines: readonly (readonly [sku: string, units: number])[],
): Promise<string> {
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await button(page, 'Add Replenishment').click();
  for (const [sku, units] of lines) {
    await page.getByPlaceholder(/SKU, name or GTIN/).fill(sku.toLowerCase());
    await page.getByRole('option', { name: sku }).click();
    await page.getByLabel(`Units of ${sku}`).fill(String(units));
    await page.getByLabel(`Units of ${sku}`).press('Enter');
  }
  await button(page, 'Insert').click();
  const heading = page.getByRole('heading', { name: /^RPL-/ });
  await heading.waitFor();
  return heading.innerText();
}

test('the customer’s page, steps 1 to 7, for generated serials', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  let document = '';
  let values: readonly string[] = [];

  await test.step('1, 2: Add Replenishment, select the SKUs and quantities, Insert', async () => {
    document = await insert(page, [
      ['SCN-2210', 3],
      ['PRT-L40', 2],
    ]);
    await expect(page.getByText('Incomplete · you can still change everything')).toBeVisible();
    await expect(page.getByText('2 lines, 5 units')).toBeVisible();
  });

  await test.step('3: while it is Incomplete, select the lines and click Generate Serials', async () => {
    await expect(button(page, 'Generate Serials')).toBeDisabled();
    await page.getByRole('checkbox', { name: 'All lines' }).check();
    await button(page, 'Generate Serials').click();
    await expect(page.getByText('5 serials made for 2 SKUs.')).toBeVisible();
  });

  await test.step('4: the popup gives all serials, or those of one SKU, and nothing of it can be edited', async () => {
    const popup = page.getByRole('dialog', { name: 'Generate Serials' });
    await expect(popup.getByRole('table').locator('input, textarea')).toHaveCount(0);
    const all = join(desk.folder, 'all.csv');
    await desk.saveTo(all);
    await button(page, 'Download all serials').click();
    await expect(popup.getByText(/saved in .*all\.csv/)).toBeVisible();
    const rows = readFileSync(all, 'utf8').trimEnd().split('\r\n').slice(1);
    values = rows.filter((row) => row.includes('SCN-2210')).map((row) => row.split(',')[4] ?? '');
    expect(values).toHaveLength(3);
    const one = join(desk.folder, 'one.csv');
    await desk.saveTo(one);
    await button(page, 'Download serials of PRT-L40').click();
    await expect(popup.getByText(/saved in .*one\.csv/)).toBeVisible();
    expect(readFileSync(one, 'utf8').trimEnd().split('\r\n')).toHaveLength(3);
    await page.keyboard.press('Escape');
  });

  await test.step('5: Submit Replenishment', async () => {
    await button(page, 'Submit Replenishment').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Submitted' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expect(button(page, 'Submit Replenishment')).toHaveCount(0);
    await button(page, 'Show serials').click();
    await expect(
      page
        .getByRole('dialog')
        .getByRole('table')
        .getByText(values[0] ?? ''),
    ).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('6: Inventory, Serials: Incoming, as many as units, tied to the replenishment', async () => {
    const list = serialsPage(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Serials' }).click();
    await list.filter('ProcessID').fill(document);
    await expect(page.getByText(/^1–5 of 5 that match/)).toBeVisible();
    expect(new Set(await list.texts('status'))).toEqual(new Set(['Incoming']));
    expect(await list.texts('serial')).toEqual(expect.arrayContaining([...values]));
  });

  await test.step('7: the warehouse receives them: Ready', async () => {
    await desk.signOut();
    await desk.signIn('receiver');
    await desk.scan(document);
    await expect(page.getByText(document).first()).toBeVisible();
    await desk.scan('A1-104');
    await desk.scan(values[0] ?? '');
    await expect(page.getByText('Received', { exact: true }).first()).toBeVisible();
    await desk.signOut();
    await desk.signIn('admin');
    const list = serialsPage(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Serials' }).click();
    await list.filter('Serial').fill(values[0] ?? '');
    await expect(list.cells('status')).toHaveText(['Ready']);
  });
});

test('serials by hand: checked row by row, those that cannot be are left out; and none: the warehouse registers them', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await insert(page, [
    ['SCN-2210', 3],
    ['PRT-L40', 2],
  ]);
  await page.getByRole('checkbox', { name: 'SCN-2210' }).check();
  await button(page, 'Enter serials by hand…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First').fill('BY-HAND-8');
  await dialog.getByLabel('Last').fill('BY-HAND-9');
  await expect(dialog.getByText('BY-HAND-8, BY-HAND-9')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2' }).click();
  await desk.scan('BY-HAND-9');
  await desk.scan('BY-HAND-X');
  await dialog.getByRole('button', { name: 'Check 4 serials' }).click();
  await expect(dialog.getByText('3 can be given, 1 cannot. Nothing has changed.')).toBeVisible();
  await expect(dialog.getByText('BY-HAND-9 is in the list already, in row 2.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave 1 out, give 3' }).click();
  await expect(page.getByText('3 by hand')).toBeVisible();

  await button(page, 'Submit Replenishment').click();
  await expect(dialog.getByText('2 units will be registered by the warehouse.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText('none: the warehouse registers them at receiving')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Submitted' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('what is asked before: leaving serials that are not given, and cancelling, which takes a reason', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await insert(page, [['SCN-2210', 1]]);
  await page.getByRole('checkbox', { name: 'SCN-2210' }).check();
  await button(page, 'Enter serials by hand…').click();
  await page.getByLabel('Serials, one a line').fill('KEEP-1');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Keep editing')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Serials, one a line')).toHaveValue('KEEP-1');
  await page.keyboard.press('Alt+1');
  await expect(button(page, 'Keep editing')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'Check 1 serial').click();
  await button(page, 'Give 1 serial').click();
  await button(page, 'Submit Replenishment').click();

  await button(page, 'Cancel replenishment…').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Cancel RPL/ })).toBeDisabled();
  await dialog.getByLabel('Reason').fill('ordered twice');
  await dialog.getByRole('button', { name: /^Cancel RPL/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Cancelled' })).toContainText('ordered twice');
});

test('lines from a list: rows that mean nothing are named first; what is not inserted stays while one looks elsewhere', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await button(page, 'Add Replenishment').click();
  await button(page, 'Paste or CSV…').click();
  await page.getByLabel('SKUs and quantities, one a line').fill('SKU;Qty\nPRT-L40;60\nNOPE;2\nSCN-2210;x');
  await button(page, 'Add 3 rows').click();
  await expect(page.getByText('Row 2: NOPE is no SKU and no GTIN here.')).toBeVisible();
  await expect(page.getByText('Row 3: The quantity x is no whole number')).toBeVisible();
  await button(page, 'Leave those out, add 1 row').click();
  await page.getByRole('navigation').getByRole('button', { name: 'Look-up' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await button(page, 'Add Replenishment').click();
  await expect(page.getByLabel('Units of PRT-L40')).toHaveValue('60');
  await button(page, 'Insert').click();
  await expect(page.getByText('1 line, 60 units')).toBeVisible();
});

test('a lower quantity asks before it drops serials, one that does not fit says so, and a head that is not saved waits', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const document = await insert(page, [['SCN-2210', 5]]);
  await page.getByRole('checkbox', { name: 'All lines' }).check();
  await button(page, 'Generate Serials').click();
  await expect(page.getByText('5 serials made for 1 SKU.')).toBeVisible();
  await page.keyboard.press('Escape');
  const units = page.getByLabel('Units of SCN-2210');
  await units.fill('0');
  await units.press('Enter');
  await expect(page.getByText('1 to 100,000; 5 stays in force')).toBeVisible();
  await units.fill('3');
  await units.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The youngest 2 are taken off');
  await button(page, 'Keep 5').click();
  await expect(units).toHaveValue('5');
  await units.fill('3');
  await units.press('Enter');
  await button(page, 'Drop 2 serials').click();
  await expect(page.getByText('1 line, 3 units')).toBeVisible();
  await expect(page.getByText('3 generated')).toBeVisible();

  await page.getByLabel('PO').fill('PO-NOT-SAVED');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { name: 'Serials' })).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await page.getByText(document, { exact: true }).click();
  await expect(page.getByLabel('PO')).toHaveValue('PO-NOT-SAVED');
  await button(page, 'Discard').click();
  await expect(page.getByLabel('PO')).toHaveValue('');
});

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';
import { type SerialsPage, serialsPage } from '../support/serialsPage';

let desk: Desk;
let list: SerialsPage;
let dialog: (name: string) => Locator;

test.beforeEach(async () => {
  desk = await openDesk();
  await desk.signIn('admin');
  list = serialsPage(desk.page);
  dialog = (name) => desk.page.getByRole('dialog', { name, exact: true });
  await expect(desk.page.getByText(/^1–100 of/)).toBeVisible();
});

test.afterEach(() => desk.close());

async function addToSelected(name: string, value: string): Promise<void> {
  await list.act('Add Attributes');
  await dialog('Add Attributes').getByLabel('Attribute', { exact: true }).fill(name);
  await dialog('Add Attributes').getByLabel('Value', { exact: true }).fill(value);
}

test('Attributes of one serial: view, edit, delete, Save; METADATA lists them', async () => {
  const { page } = desk;
  await list.rowAct(0, 'Attributes');
  const modal = dialog('Attributes');
  await expect(modal.getByText('This serial has no attributes yet.')).toBeVisible();
  await modal.getByRole('button', { name: 'Add an attribute' }).click();
  await modal.getByLabel('Attribute 1', { exact: true }).fill('Warranty');
  await modal.getByLabel('Value 1').fill('2029-11-09');
  await modal.getByRole('button', { name: 'Add an attribute' }).click();
  await modal.getByLabel('Attribute 2', { exact: true }).fill('Firmware');
  await modal.getByLabel('Value 2').fill('4.2.1');
  await page.keyboard.press('Escape');
  await expect(modal.getByText('Your changes are not saved.')).toBeVisible();
  await modal.getByRole('button', { name: 'Keep editing' }).click();
  await modal.getByRole('button', { name: 'Save' }).click();
  await expect(modal).toHaveCount(0);

  await page
    .getByRole('button', { name: /^Show history of / })
    .first()
    .click();
  const metadata = page.getByRole('table', { name: 'METADATA' });
  await expect(metadata.getByRole('columnheader')).toHaveText(['Attribute', 'Value']);
  await expect(metadata.getByRole('cell')).toHaveText(['Firmware', '4.2.1', 'Warranty', '2029-11-09']);

  await list.rowAct(0, 'Attributes');
  await modal.getByLabel('Value 1').fill('5.0');
  await modal.getByRole('button', { name: 'Delete Warranty' }).click();
  await modal.getByRole('button', { name: 'Save' }).click();
  await expect(metadata.getByRole('cell')).toHaveText(['Firmware', '5.0']);

  await test.step('a name that is there twice is refused, and nothing is saved', async () => {
    await list.rowAct(0, 'Attributes');
    await modal.getByRole('button', { name: 'Add an attribute' }).click();
    await modal.getByLabel('Attribute 2', { exact: true }).fill('FIRMWARE');
    await modal.getByRole('button', { name: 'Save' }).click();
    await expect(modal.getByText('FIRMWARE is there twice.')).toBeVisible();
  });
});

test('Add Attributes gives all selected one name and value, and asks before it replaces', async () => {
  const { page } = desk;
  await list.tick(0).click();
  await addToSelected('Batch', '7');
  await page.getByRole('button', { name: 'Add to 1 serial', exact: true }).click();
  await expect(page.getByText('1 serial set.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await list.selectAll.click();
  await addToSelected('batch', '8');
  await page.getByRole('button', { name: 'Add to 1,000 serials' }).click();
  await expect(page.getByText('999 serials set. 1 has another value and keeps it.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace batch of this one' }).click();
  await expect(page.getByText('0 serials set. 1 replaced. 999 had this value already.')).toBeVisible();
});

test('Add Attributes By CSV: template, check first, overwrite, Success that closes by itself', async () => {
  const { page } = desk;
  const [serial = '', other = ''] = await list.texts('serial');
  const [sku = '', otherSku = ''] = await list.texts('sku');
  const file = join(desk.folder, 'template.csv');
  await desk.saveTo(file);
  await list.act('Add Attributes By CSV');
  await page.getByRole('button', { name: 'Download Template' }).click();
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''))
    .toBe('\uFEFFSKU,Serial,Attribute name,Attribute value\r\n');

  const rows = [
    `${sku},${serial},Warranty,2029`,
    `${sku},${serial},Colour,red`,
    `${otherSku},${other},Warranty,2030`,
    `${sku},${serial},Warranty,2031`,
    `${sku},1.23E+15,Warranty,1`,
    `NO-SUCH,${serial},Warranty,1`,
    `${sku},${serial}9,Warranty,1`,
  ];
  writeFileSync(file, `\uFEFFSKU,Serial,Attribute name,Attribute value\r\n${rows.join('\r\n')}\r\n`);
  await desk.openFrom(file);
  await page.getByRole('button', { name: 'Upload a file…' }).click();
  await expect(page.getByText('template.csv: 7 rows checked, nothing changed yet')).toBeVisible();
  const problems = page.getByRole('group', { name: 'Refused rows' }).getByRole('row');
  await expect(problems).toHaveCount(5);
  await expect(problems.nth(2)).toContainText('Excel has rounded this number; the digits are lost.');
  await expect(page.getByRole('button', { name: 'Cancel, change nothing' })).toBeFocused();

  const saved = join(desk.folder, 'refused.csv');
  await desk.saveTo(saved);
  await page.getByRole('button', { name: 'Save this list as CSV' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  expect(await readFile(saved, 'utf8')).toContain('Row,Column,Value,Why not,What to do\r\n5,Attribute value');

  await page.getByRole('button', { name: 'Apply the 3 valid rows' }).click();
  await expect(dialog('Success')).toBeVisible();
  await expect(dialog('Success')).toHaveCount(0, { timeout: 5_000 });

  writeFileSync(file, `SKU;Serial;Attribute;Value\n${sku};${serial};Warranty;2040\n`);
  await list.act('Add Attributes By CSV');
  await page.getByRole('button', { name: 'Upload a file…' }).click();
  await expect(page.getByRole('button', { name: 'Apply the 0 valid rows' })).toBeDisabled();
  await page.getByLabel('Overwrite existing values').check();
  await page.getByRole('button', { name: 'Apply the 1 valid row' }).click();
  await expect(dialog('Success')).toContainText('1 replaced.');
  await page.getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('button', { name: /^Show history of / })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'METADATA' }).getByRole('cell')).toHaveText([
    'Colour',
    'red',
    'Warranty',
    '2040',
  ]);
});

test('what is no CSV file gets the page’s words, and why', async () => {
  const { page } = desk;
  const file = join(desk.folder, 'junk.csv');
  writeFileSync(file, Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  await desk.openFrom(file);
  await list.act('Add Attributes By CSV');
  await page.getByRole('button', { name: 'Upload a file…' }).click();
  await expect(page.getByText('error processing csv file')).toBeVisible();
  await expect(page.getByText('It holds no text: it begins as a ZIP or Excel file does')).toBeVisible();
});

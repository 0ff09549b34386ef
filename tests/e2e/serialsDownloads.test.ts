import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';
import { type SerialsPage, serialsPage } from '../support/serialsPage';

let desk: Desk;
let list: SerialsPage;

test.beforeEach(async () => {
  desk = await openDesk();
  await desk.signIn('admin');
  list = serialsPage(desk.page);
  await expect(desk.page.getByText(/^1–100 of/)).toBeVisible();
});

test.afterEach(() => desk.close());

test('Download Serial History writes all checked serials, with their attributes, where the person chooses', async () => {
  const { page } = desk;
  const file = join(desk.folder, 'history.csv');
  await desk.saveTo(file);
  await list.rowAct(1, 'Attributes');
  await page.getByRole('button', { name: 'Add an attribute' }).click();
  await page.getByLabel('Attribute 1', { exact: true }).fill('Firmware');
  await page.getByLabel('Value 1').fill('=4+2');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await list.tick(1).click();
  await list.tick(2).click();
  const serials = (await list.texts('serial')).slice(1, 3);
  await list.act('Download Serial History');
  await expect(page.getByText(/^2 serials, \d+ lines/)).toBeVisible();
  const text = readFileSync(file, 'utf8');
  const [header, ...lines] = text.slice(0, -2).split('\r\n');
  expect(header).toBe(
    '\uFEFFSKU,ProdID,BIN,Serial,Status,WMS Notes,OMS Notes,ProcessType,ProcessID,Order#,Update,Firmware',
  );
  // In the grid's order, each serial's events together.
  const order = lines
    .map((line) => line.split(',')[3])
    .filter((serial, place, all) => all[place - 1] !== serial);
  expect(order).toEqual(serials);
  expect(lines.filter((line) => line.endsWith(",'=4+2")).length).toBeGreaterThan(0);
});

test('Download list writes the rows as filtered, in the order of the grid', async () => {
  const { page } = desk;
  const file = join(desk.folder, 'list.csv');
  await desk.saveTo(file);
  await list.filter('ProcessID').fill('rpl-1001');
  await page.locator('[role="columnheader"][data-field="serial"]').getByText('Serial').click();
  await expect(page.getByText(/of 20 that match/)).toBeVisible();
  await list.act('Download list');
  await expect(page.getByText(/^20 serials, 20 lines/)).toBeVisible();
  const lines = readFileSync(file, 'utf8').trim().split('\r\n');
  expect(lines[0]).toContain('Location,Serial,Status');
  expect(lines.slice(1).map((line) => line.split(',')[4])).toEqual(await list.texts('serial'));
});

test('a folder that does not take the file: refused with why, and nothing is left', async () => {
  const { page } = desk;
  const file = join(desk.folder, 'no-such-folder', 'list.csv');
  await desk.saveTo(file);
  await list.act('Download list');
  await expect(page.getByText(/its folder is not there any more/)).toBeVisible();
  expect(existsSync(file)).toBe(false);
});

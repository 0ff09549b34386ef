import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { type Desk, openDesk } from '../support/desk';
import { newRequestId } from '../support/requestId';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openProduct(page: Page, sku: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
  await page.getByLabel('Search products').fill(sku.toLowerCase());
  await button(page, `Open ${sku}`).click();
  await page.getByRole('heading', { name: sku }).waitFor();
}

test('the Serial attribute of a SKU: search, click the SKU, choose, Save; refused while it has inventory', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await expectStays(page);
  await test.step('Show opens the serials that stand in the way', async () => {
    await button(page, 'Show On hand').click();
    await expect(page.getByRole('heading', { name: 'Serials' })).toBeVisible();
    await expect(page.getByLabel('Filter SKU', { exact: true })).toHaveValue('SCN-2210');
  });
});

async function expectStays(page: Page): Promise<void> {
  await openProduct(page, 'SCN-2210');
  const field = page.getByLabel('Serial', { exact: true });
  await expect(field).toHaveValue('In/Out');
  await expect(page.getByText(/^Serial cannot change while [\d,]+ units exist\.$/)).toBeVisible();
  await expect(button(page, 'Save')).toBeDisabled();
  await field.selectOption('Out');
  await button(page, 'Save').click();
  await expect(page.getByText('Not saved. In force: In/Out.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/^Serial of SCN-2210 stays In\/Out: [\d,]+ units/);
  await expect(button(page, 'Back to In/Out')).toBeFocused();
  await expect(button(page, 'Save')).toBeDisabled();
  await expectNoBarrier(page);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('In/Out');
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test('everybody whose rail has it sees products; a manager cannot change them', async () => {
  const { page } = desk;
  await desk.signIn('manager');
  await openProduct(page, 'SCN-2210');
  await expect(page.getByLabel('Serial', { exact: true })).toBeDisabled();
  await expect(button(page, 'Save')).toHaveCount(0);
  await expect(button(page, 'Edit product')).toHaveCount(0);
  await button(page, 'Products').last().click();
  await expect(page.getByRole('table', { name: 'Products' })).toBeVisible();
  await expect(button(page, 'New product')).toHaveCount(0);
  await expectNoBarrier(page);
});

/** Gives a SKU another workflow through the window's own doorway, as another person's screen would. */
async function setSerialBehind(page: Page, sku: string): Promise<void> {
  const given = { input: { skus: [sku], workflow: 'Out' as const }, confirm: [], approval: null };
  const call = { ...given, request: newRequestId() };
  expect(
    await page.evaluate((asked) => window.serialsDesk.ask('products.setWorkflows', asked), call),
  ).toEqual({ value: { results: [{ is: 'changed', sku }] } });
}

const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });

test('a product is created and edited; what is refused names its field, and leaving asks', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
  await button(page, 'New product').click();
  await expect(field(page, 'SKU')).toBeFocused();
  await field(page, 'SKU').fill('scn-2210');
  await field(page, 'Name').fill('Camera 4K');
  await field(page, 'GTINs').fill('96385075');
  await field(page, 'Serial').selectOption('In/Out');
  await field(page, 'Rule length').fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^GTINs: “96385075” does not fit\./);
  await expect(field(page, 'GTINs')).toBeFocused();
  await expectNoBarrier(page);
  await field(page, 'GTINs').fill('');
  await test.step('a scan adds the code of the product', async () => {
    await desk.scan('96385074');
    await expect(field(page, 'GTINs')).toHaveValue('96385074');
  });
  await button(page, 'Create').click();
  await expect(page.getByRole('alert')).toHaveText(/^The SKU SCN-2210 is taken by/);
  await expect(field(page, 'SKU')).toBeFocused();
  await field(page, 'SKU').fill('CAM-4K');
  await button(page, 'Create').click();
  await expect(page.getByRole('heading', { name: 'CAM-4K' })).toBeVisible();
  await expect(page.getByText('00000096385074')).toBeVisible();
  await expect(page.getByText('4 characters')).toBeVisible();
  await test.step('leaving with changes asks first', async () => {
    await button(page, 'Edit product').click();
    await expect(button(page, 'Save').last()).toBeDisabled();
    await field(page, 'ProductIDWH').fill('W-77');
    await page.keyboard.press('Escape');
    await expect(button(page, 'Keep editing')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page, 'ProductIDWH')).toHaveValue('W-77');
  });
  await test.step('what another person saved meanwhile is told, and can be taken', async () => {
    await setSerialBehind(page, 'CAM-4K');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('CAM-4K was changed meanwhile.');
    await expect(field(page, 'ProductIDWH')).toHaveValue('W-77');
    await button(page, 'Show what is saved now').click();
    await expect(field(page, 'ProductIDWH')).toHaveValue('');
    await field(page, 'ProductIDWH').fill('W-77');
  });
  await field(page, 'SKU').fill('CAM-4K-B');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'CAM-4K-B' })).toBeVisible();
  await expect(page.getByText('W-77')).toBeVisible();
});

test('the Serial of several SKUs at once: what became of each is listed', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
  for (const sku of ['NEW-1', 'NEW-2']) {
    await button(page, 'New product').click();
    await field(page, 'SKU').fill(sku);
    await field(page, 'Name').fill(`Product ${sku}`);
    await button(page, 'Create').click();
    await page.getByRole('heading', { name: sku }).waitFor();
    await button(page, 'Products').last().click();
  }
  await page.getByLabel('Select SCN-2210', { exact: true }).check();
  await page.getByLabel('Search products').fill('new-');
  await page.getByLabel('All products of this page').check();
  await expect(page.getByText('3 products selected')).toBeVisible();
  await button(page, 'Set Serial…').click();
  await field(page, 'Serial').selectOption('In/Out');
  await button(page, 'Set Serial to In/Out').click();
  await expect(page.getByText('2 changed, 1 was so already.')).toBeVisible();
  await button(page, 'Close').click();
  await expect(page.getByText('products selected')).toHaveCount(0);
  await page.getByLabel('All products of this page').check();
  await page.getByLabel('Search products').fill('scn-2210');
  await page.getByLabel('Select SCN-2210', { exact: true }).check();
  await button(page, 'Set Serial…').click();
  await field(page, 'Serial').selectOption('Out');
  await button(page, 'Set Serial to Out').click();
  await expect(page.getByText('2 changed, 1 not changed.')).toBeVisible();
  const results = page.getByRole('table', { name: 'Results' });
  await expect(results.getByRole('row').nth(1)).toContainText('Serial of SCN-2210 stays In/Out');
  await expectNoBarrier(page);
});

test('products are exported, and a file of them is checked and applied', async () => {
  const { page } = desk;
  const file = join(desk.folder, 'products.csv');
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
  await test.step('what the list shows is exported', async () => {
    await page.getByLabel('Search products').fill('scn-');
    await expect(page.getByText('3 of 40')).toBeVisible();
    await desk.saveTo(file);
    await button(page, 'Export CSV…').click();
    await expect(page.getByText(`3 products saved in ${file}`)).toBeVisible();
    await button(page, 'Close').click();
  });
  await test.step('the same file changes nothing', async () => {
    await desk.openFrom(file);
    await button(page, 'Import CSV…').click();
    await button(page, 'Upload a file…').click();
    await expect(page.getByText('products.csv: 3 rows checked, nothing changed yet')).toBeVisible();
    await expect(page.getByText('the same', { exact: true })).toBeVisible();
    await expect(button(page, 'Apply 0 rows')).toBeDisabled();
  });
  writeFileSync(
    file,
    'SKU,Name,Serial\nCAM-4K,Camera 4K,In/Out\nCAM-8K,,Out\nSCN-CRDL,Cradle,In/Out\nSCN-2210,Handheld scanner 2210,No\n',
  );
  await test.step('another file: each row has its answer', async () => {
    await button(page, 'Other file').click();
    await expect(page.getByText('products.csv: 4 rows checked, nothing changed yet')).toBeVisible();
    const fits = page.getByRole('group', { name: 'Rows that can be applied' });
    await expect(fits.getByRole('row').nth(1)).toHaveText('2CAM-4KNewCamera 4K');
    await expect(fits.getByRole('row').nth(2)).toContainText('Name: Charging cradle for 2230 → Cradle');
    const refused = page.getByRole('group', { name: 'Refused rows' });
    await expect(refused.getByRole('row').nth(1)).toContainText('Name is empty.');
    await expect(refused.getByRole('row').nth(2)).toContainText('Serial of SCN-2210 stays In/Out');
    await expectNoBarrier(page);
    const saved = join(desk.folder, 'refused.csv');
    await desk.saveTo(saved);
    await button(page, 'Save this list as CSV').click();
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
    expect(readFileSync(saved, 'utf8')).toContain('3,Name,(empty),Name is empty.');
  });
  await button(page, 'Apply 2 rows').click();
  await expect(page.getByText('1 product created, 1 changed.')).toBeVisible();
  await button(page, 'Close').click();
  await page.getByLabel('Search products').fill('cam-4k');
  await expect(button(page, 'Open CAM-4K')).toBeVisible();
});

test('a product has attributes of its own: added, saved, changed, deleted', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await openProduct(page, 'SCN-2210');
  await page.getByRole('button', { name: 'Edit attributes' }).click();
  await page.getByRole('button', { name: 'Add an attribute' }).click();
  await page.getByLabel('Attribute 1', { exact: true }).fill('Warranty');
  await page.getByLabel('Value 1').fill('24 months');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('definition').filter({ hasText: '24 months' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit attributes' }).click();
  await page.getByRole('button', { name: 'Delete Warranty' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByText('None.')).toBeVisible();
});

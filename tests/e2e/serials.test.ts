import { expect, type Locator, type Page, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const filter = (page: Page, name: string): Locator => page.getByLabel(`Filter ${name}`, { exact: true });
const cells = (page: Page, column: string): Locator =>
  page.locator(`[role="gridcell"][data-field="${column}"]`);
const header = (page: Page, column: string): Locator =>
  page.locator(`[role="columnheader"][data-field="${column}"]`);
const title = (page: Page, column: string, text: string): Locator =>
  header(page, column).getByText(text, { exact: true });

async function texts(page: Page, column: string): Promise<readonly string[]> {
  return (await cells(page, column).allInnerTexts()).map((text) => text.trim());
}

test('the OMS admin filters, sorts, pages and finds the list as it was left', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await expect(page.getByRole('heading', { name: 'Serials' })).toBeVisible();
  await expect(page.getByText(/^1–100 of [\d,]+ serials$/)).toBeVisible();

  await test.step('the twelve columns stand in the page’s order', async () => {
    const titles = await page.locator('[role="columnheader"] .title').allInnerTexts();
    expect(titles.map((text) => text.trim())).toEqual([
      'SKU',
      'ProdID',
      'BIN',
      'Location',
      'Serial',
      'Status',
      'WMS Notes',
      'OMS Notes',
      'ProcessType',
      'ProcessID',
      'Order#',
      'Update',
    ]);
  });

  await test.step('a click and Enter in a field filter, and never sort', async () => {
    await filter(page, 'ProcessID').dblclick();
    await page.keyboard.type('rpl-1001', { delay: 130 });
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^1–20 of 20 that match \([\d,]+ in all\)$/)).toBeVisible();
    await expect(header(page, 'processId')).toHaveAttribute('aria-sort', 'none');
    await expect(page.getByText('1 filter on')).toBeVisible();
    expect(new Set(await texts(page, 'status'))).toEqual(new Set(['Incoming']));
  });

  await test.step('pressing a title sorts up, down, and not at all', async () => {
    await title(page, 'serial', 'Serial').click();
    await expect(header(page, 'serial')).toHaveAttribute('aria-sort', 'ascending');
    const up = await texts(page, 'serial');
    expect(up.toSorted()).toEqual(up);
    await title(page, 'serial', 'Serial').click();
    await expect(header(page, 'serial')).toHaveAttribute('aria-sort', 'descending');
    await expect(cells(page, 'serial').first()).toHaveText(up.at(-1) ?? '');
    await title(page, 'serial', 'Serial').click();
    await expect(header(page, 'serial')).toHaveAttribute('aria-sort', 'none');
  });

  await test.step('filters combine; what nothing matches says so and is cleared there', async () => {
    await filter(page, 'Status').selectOption('Out');
    await expect(page.getByText('No serial matches these 2 filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(page.getByText(/^1–100 of [\d,]+ serials$/)).toBeVisible();
    await expect(filter(page, 'SKU')).toBeFocused();
  });

  await test.step('pages turn by number, by keys, and survive leaving the screen', async () => {
    await page.getByLabel('Go to page', { exact: true }).fill('2');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^101–200 of /)).toBeVisible();
    await page.getByLabel('Rows per page').selectOption('25');
    await expect(page.getByText(/^101–125 of /)).toBeVisible();
    await cells(page, 'sku').first().click();
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByText(/^126–150 of /)).toBeVisible();
    await page.getByRole('button', { name: 'Look-up' }).click();
    await expect(page.getByRole('heading', { name: 'Look-up' })).toBeVisible();
    await page.getByRole('button', { name: 'Serials' }).click();
    await expect(page.getByText(/^126–150 of /)).toBeVisible();
  });
});

test('Update takes days of the calendar, and says so where one is none', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await filter(page, 'Update from').fill('2026-02-30');
  await expect(page.getByText('Use yyyy-mm-dd, such as 2026-10-01.')).toBeVisible();
  await expect(page.getByText(/^1–100 of [\d,]+ serials$/)).toBeVisible();
  await filter(page, 'Update from').fill('2000-01-01');
  await filter(page, 'Update to').fill('2000-12-31');
  await expect(page.getByText('No serial matches this filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear Filter Update to' }).click();
  await expect(page.getByText(/ that match /)).toBeVisible();
});

test('histories open below their rows, several at once, by mouse and by keyboard', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const show = page.getByRole('button', { name: /^Show history of / });
  await show.first().click();
  await expect(page.getByRole('group', { name: /^History of / })).toHaveCount(1);
  await cells(page, 'serial').nth(1).click();
  await page.keyboard.press('Enter');
  const panels = page.getByRole('group', { name: /^History of / });
  await expect(panels).toHaveCount(2);
  await expect(panels.first().getByRole('columnheader')).toHaveCount(11);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Hide history of / }).nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(panels).toHaveCount(1);
});

test('a field keeps the keyboard while its column scrolls out of the window', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await page.setViewportSize({ width: 1024, height: 768 });
  await filter(page, 'SKU').focus();
  await page.locator('.MuiDataGrid-virtualScroller').evaluate((element) => (element.scrollLeft = 600));
  await page.waitForTimeout(300);
  await expect(filter(page, 'SKU')).toBeFocused();
});

test('who has no OMS account is told so', async () => {
  const { page } = desk;
  await desk.signIn('manager');
  await page.getByRole('button', { name: 'Serials' }).click();
  await expect(
    page.getByText('This page needs an OMS account. You are signed in as Warehouse manager.'),
  ).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

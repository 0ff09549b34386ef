import { expect, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';
import { type SerialsPage, serialsPage } from '../support/serialsPage';

let desk: Desk;
let list: SerialsPage;

test.beforeEach(async () => {
  desk = await openDesk();
  await desk.signIn('admin');
  list = serialsPage(desk.page);
  await expect(desk.page.getByText(/^1–100 of [\d,]+ serials$/)).toBeVisible();
});

test.afterEach(() => desk.close());

test('Select All stands for all that match, on every page; single rows can be taken out', async () => {
  const { page } = desk;
  await list.selectAll.click();
  await expect(page.getByText('1,000 selected', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^All 1,000 serials that match are selected/)).toBeVisible();
  await list.tick(2).click();
  await page.getByRole('button', { name: 'Go to page 3' }).click();
  await expect(page.getByText(/^201–300 of/)).toBeVisible();
  await expect(list.tick(0)).toBeChecked();
  await list.tick(0).click();
  await expect(page.getByText('998 selected', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/except 2 you took out\.$/)).toBeVisible();
  expect(await list.selectAll.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);

  await test.step('it survives sorting', async () => {
    await page.locator('[role="columnheader"][data-field="serial"]').getByText('Serial').click();
    await expect(page.getByText(/^1–100 of/)).toBeVisible();
    await expect(page.getByText('998 selected', { exact: true }).first()).toBeVisible();
  });

  await test.step('a filter clears it, and one click brings both back', async () => {
    await list.filter('SKU').fill('nv');
    await expect(page.getByText('Selection cleared because the filter changed.')).toBeVisible();
    await expect(page.getByText('0 selected', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Bring both back' }).click();
    await expect(list.filter('SKU')).toHaveValue('');
    await expect(page.getByText('998 selected', { exact: true }).first()).toBeVisible();
  });
});

test('rows ticked one by one survive filters and pages, and are counted', async () => {
  const { page } = desk;
  const first = (await list.texts('serial'))[0] ?? '';
  await list.tick(0).click();
  await list.tick(1).click();
  await page.getByRole('button', { name: 'Go to page 2' }).click();
  await expect(page.getByText('2 of them are not on this page')).toBeVisible();
  await list.filter('Serial').fill(first);
  await expect(page.getByText(/^1–1 of 1 that match/)).toBeVisible();
  await expect(list.tick(0)).toBeChecked();
  await expect(page.getByText('1 of them is not on this page')).toBeVisible();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(list.tick(0)).not.toBeChecked();
  await expect(page.getByText('0 selected', { exact: true }).first()).toBeVisible();
});

test('the keyboard ticks, selects all, and opens both menus', async () => {
  const { page } = desk;
  await list.cells('sku').nth(3).click();
  await page.keyboard.press('Space');
  await expect(list.tick(3)).toBeChecked();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('1,000 selected', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('999 selected', { exact: true }).first()).toBeVisible();

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Attributes' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.cells('sku').nth(3)).toBeFocused();

  const actions = page.getByRole('button', { name: 'Actions', exact: true });
  await actions.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Download Serial History' })).toBeFocused();
  await expect(page.getByText('Works on 999 selected serials')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(actions).toBeFocused();
});

test('nothing checked: the Alert of the page, for the download and for Add Attributes', async () => {
  const { page } = desk;
  for (const name of ['Download Serial History', 'Add Attributes']) {
    await list.act(name);
    const alert = page.getByRole('dialog', { name: 'Alert' });
    await expect(alert).toContainText('You must check at least one');
    await page.keyboard.press('Enter');
    await expect(alert).toHaveCount(0);
  }
});

test('the search looks into all text columns; each filter has a chip that takes it away', async () => {
  const { page } = desk;
  await page.getByLabel('Search all columns', { exact: true }).fill('rpl-1001');
  await expect(page.getByText(/of 20 that match/)).toBeVisible();
  await list.filter('Status').selectOption('Incoming');
  await list.filter('Update from').fill('2000-01-01');
  await expect(page.getByText('3 filters on')).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter Search “rpl-1001”' }).click();
  await page.getByRole('button', { name: 'Remove filter Update from 2000-01-01' }).click();
  await expect(page.getByText('1 filter on')).toBeVisible();
  await expect(page.getByLabel('Search all columns', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText(/^1–100 of 1,000 serials$/)).toBeVisible();
});

test('a pasted list filters whole serials, says how many are here, and gives the others back', async () => {
  const { page } = desk;
  const known = (await list.texts('serial')).slice(0, 3);
  await paste([...known, 'NOT-HERE-1', `${known[0]}`, 'NOT-HERE-2'].join('\r\n'));
  await expect(page.getByText('3 of 5 found')).toBeVisible();
  await expect(list.filter('Serial')).toHaveValue('5 serials');
  await expect(page.getByText(/^1–3 of 3 that match/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the 2 missing' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter Serial is one of 5' }).click();
  await expect(list.filter('Serial')).toHaveValue('');

  const tooMany = Array.from({ length: 10_001 }, (_, place) => `S${place}`).join('\n');
  await paste(tooMany);
  await expect(page.getByText('The list has 10,001 serials; 10,000 fit. Paste it in parts.')).toBeVisible();
  await expect(page.getByText(/^1–100 of 1,000 serials$/)).toBeVisible();
});

/** Pastes into the filter of the column Serial, as a spreadsheet's clipboard does. */
async function paste(text: string): Promise<void> {
  await list.filter('Serial').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

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
    await expect(page.getByText('Selection cleared because the filter changed.')).toHaveCount(0);
  });

  await test.step('the way back goes when something else is ticked, or when it is dismissed', async () => {
    const notice = page.getByText('Selection cleared because the filter changed.');
    await page.getByLabel('Search all columns', { exact: true }).fill('a');
    await expect(notice).toBeVisible();
    await list.tick(0).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByText('1 selected', { exact: true }).first()).toBeVisible();
    await list.selectAll.click();
    await page.getByLabel('Search all columns', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByText('0 selected', { exact: true }).first()).toBeVisible();
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

test('a press with Shift ticks the rows between; selected rows are tinted', async () => {
  const { page } = desk;
  const [first = '', , , , fifth = ''] = await list.texts('serial');
  await page.getByRole('checkbox', { name: `Select ${first}`, exact: true }).click();
  await page.getByRole('checkbox', { name: `Select ${fifth}`, exact: true }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 selected', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(5);
  await page.mouse.move(0, 0);
  await expect(page.getByRole('row', { selected: true }).nth(2)).toHaveCSS(
    'background-color',
    'rgb(226, 235, 250)',
  );
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
  await expect(page.getByText('Works on the 999 selected serials.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(actions).toBeFocused();

  await test.step('Tab: Actions, Select All, then the filters', async () => {
    await page.keyboard.press('Tab');
    await expect(list.selectAll).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(list.filter('SKU')).toBeFocused();
  });

  await test.step('the program’s own keys go on from Actions', async () => {
    await actions.focus();
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  });
});

test('menus and what they open give the keyboard back to their button', async () => {
  const { page } = desk;
  const serial = (await list.texts('serial'))[1] ?? '';
  const more = page.getByRole('button', { name: `Actions for ${serial}`, exact: true });
  const actions = page.getByRole('button', { name: 'Actions', exact: true });

  await test.step('a row’s menu by Space, Attributes by Enter', async () => {
    await more.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Attributes' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(more).toBeFocused();
  });

  await test.step('Copy serial says what it copied; Show history is the last item', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Copied ${serial}`)).toBeVisible();
    await expect(more).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: `History of ${serial}` })).toBeVisible();
    await list.rowAct(1, 'Hide history');
    await expect(page.getByRole('group', { name: `History of ${serial}` })).toHaveCount(0);
  });

  await test.step('what was copied is on the clipboard', async () => {
    await list.filter('Serial').focus();
    await page.keyboard.press('Control+v');
    await expect(list.filter('Serial')).toHaveValue(serial);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  await test.step('Actions by Space, its second item by Enter', async () => {
    await actions.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Nothing is selected.')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Alert' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(actions).toBeFocused();
  });
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
  await expect(page.getByRole('button', { name: 'Remove filter Status is Incoming' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove filter Update from 2000-01-01' }).click();
  await expect(page.getByText('1 filter on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove filter Status is Incoming' })).toBeFocused();
  await expect(page.getByLabel('Search all columns', { exact: true })).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1–100 of 1,000 serials$/)).toBeVisible();
  await expect(list.filter('SKU')).toBeFocused();
});

test('in the smallest window the count, every chip, the selection and the pages stay in sight', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 768 });
  await list.tick(0).click();
  await list.tick(1).click();
  await page.getByRole('button', { name: 'Go to page 2' }).click();
  await expect(page.getByText('2 of them are not on this page')).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Go to page', { exact: true })).toBeInViewport({ ratio: 1 });
  await page.getByLabel('Search all columns', { exact: true }).fill('a');
  await list.filter('SKU').fill('n');
  await list.filter('Location').fill('rack');
  await list.filter('Status').selectOption('Ready');
  await expect(page.getByText('4 filters on')).toBeInViewport({ ratio: 1 });
  const removes = page.getByRole('button', { name: /^Remove filter / });
  await expect(removes).toHaveCount(4);
  for (const remove of await removes.all()) await expect(remove).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeInViewport({ ratio: 1 });
  await expect(list.cells('serial').first()).toBeInViewport({ ratio: 1 });
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

  await test.step('pasted by the keyboard, the copied ones take the list’s place; the field keeps the keyboard', async () => {
    await list.filter('Serial').focus();
    await page.keyboard.press('Control+v');
    await expect(page.getByText('0 of 2 found')).toBeVisible();
    await expect(list.filter('Serial')).toHaveValue('2 serials');
    await expect(list.filter('Serial')).toBeFocused();
  });

  await page.getByRole('button', { name: 'Remove filter Serial is one of 2' }).click();
  await expect(list.filter('Serial')).toHaveValue('');
  await paste(`${known[0]}\nNOT-HERE-1`);
  await expect(page.getByText('1 of 2 found')).toBeVisible();
  await page.getByRole('button', { name: 'Clear Filter Serial' }).click();
  await expect(list.filter('Serial')).toHaveValue('');
  await expect(list.filter('Serial')).toBeFocused();

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

import { expect, test } from 'playwright/test';
import { expectedOn } from '../support/expectedOn';
import { type Desk, openDesk, tile } from '../support/desk';
import { typeAsScanner } from '../support/keyboardScanner';
import { makeBadges } from '../support/ownersDesk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

test('a scanner that types like a keyboard receives, also a slow one with its AIM prefix, and presses nothing', async () => {
  const { page } = desk;
  await desk.feedLine('- 0c2e:1007');
  await desk.signIn('receiver');
  const [first = '', second = '', third = ''] = expectedOn(desk.folder, 'RPL-1001');
  await typeAsScanner(page, 'RPL-1001\n');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await typeAsScanner(page, 'A1-101\n');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  await typeAsScanner(page, `]C0${first}\n`, 80);
  await expect(tile(page)).toContainText('1 of 20');
  await page.getByRole('button', { name: /Undo last scan/ }).focus();
  await typeAsScanner(page, `${second}\n`);
  await expect(tile(page)).toContainText('2 of 20');
  await page.getByRole('button', { name: /Finish for now/ }).focus();
  await typeAsScanner(page, `${third}\t`);
  await expect(tile(page)).toContainText('3 of 20');
  await expect(page.getByText('Scanner in keyboard mode')).toBeVisible();
});

test('a burst leaves no letter in the field that has the focus, and what was typed before stays', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const [serial = ''] = expectedOn(desk.folder, 'RPL-1001');
  const filter = page.getByLabel('Filter SKU', { exact: true });
  await filter.click();
  await page.keyboard.type('scn', { delay: 130 });
  await expect(page.getByText('1 filter on')).toBeVisible();
  await typeAsScanner(page, `${serial}\n`);
  await expect(page.getByRole('dialog', { name: 'Look-up' })).toContainText(serial);
  await expect(filter).toHaveValue('scn');
  await expect(filter).toBeFocused();
});

test('a burst triggers no key of the page: no row opens, no field is jumped to, no choice changes', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const sheet = page.getByRole('dialog', { name: 'Look-up' });
  const closeSheet = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  };

  await test.step('on a row, where + opens its history and / leads to the filters', async () => {
    const cell = page.locator('[role="gridcell"][data-field="serial"]').first();
    await cell.click();
    await typeAsScanner(page, '+H12/3 +4\n');
    await expect(sheet).toContainText('+H12/3 +4');
    await closeSheet();
    await expect(page.getByRole('group', { name: /^History of / })).toHaveCount(0);
    await expect(cell).toBeFocused();
    await page.keyboard.press('+');
    await expect(page.getByRole('group', { name: /^History of / })).toHaveCount(1);
    // Nobody scans within a tenth of a second of their own key.
    await page.waitForTimeout(300);
  });

  await test.step('on a choice, which letters change', async () => {
    const status = page.getByLabel('Filter Status', { exact: true });
    await status.focus();
    await typeAsScanner(page, 'OUT-0001\n');
    await expect(sheet).toContainText('OUT-0001');
    await closeSheet();
    await expect(status).toHaveValue('');
    // Chromium joins letters within a second to one word.
    await page.waitForTimeout(1100);
    await page.keyboard.type('Rea', { delay: 130 });
    await expect(status).toHaveValue('Ready');
  });

  await test.step('over selected text in a field, whose caret comes back', async () => {
    const filter = page.getByLabel('Filter SKU', { exact: true });
    await filter.fill('abcdef');
    await filter.evaluate((field: HTMLInputElement) => field.setSelectionRange(2, 4));
    await typeAsScanner(page, ']d210AB\u001d21SN1\n');
    await closeSheet();
    await expect(filter).toHaveValue('abcdef');
    const caret = (field: HTMLInputElement) => [field.selectionStart, field.selectionEnd];
    expect(await filter.evaluate(caret)).toEqual([2, 4]);
  });
});

test('at sign-in a burst is a badge or nothing, and no field keeps it', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: null });
  await expect(page.getByLabel('User name')).toBeFocused();
  await typeAsScanner(page, 'SN-4242424\n');
  await expect(page.getByText('Sign in first. The scan was not used.')).toBeVisible();
  await expect(page.getByLabel('User name')).toHaveValue('');
  await page.getByLabel('Password', { exact: true }).focus();
  await typeAsScanner(page, `${maria}\n`);
  await expect(page.getByRole('banner').getByText('Maria Lopez')).toBeVisible();
});

test('a password manager that types as fast as a scanner signs in', async () => {
  const { page } = desk;
  await expect(page.getByLabel('User name')).toBeFocused();
  await typeAsScanner(page, 'receiver\tdemo-1234\n', 5);
  await expect(page.getByRole('banner').getByText('Maria Lopez')).toBeVisible();
});

test('a person who types is no scanner', async () => {
  const { page } = desk;
  await expect(page.getByLabel('User name')).toBeFocused();
  await typeAsScanner(page, 'receiver\t', 140);
  await typeAsScanner(page, 'demo-1234\n', 140);
  await expect(page.getByRole('banner').getByText('Maria Lopez')).toBeVisible();
});

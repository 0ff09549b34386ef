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

test('a person who types is no scanner', async () => {
  const { page } = desk;
  await expect(page.getByLabel('User name')).toBeFocused();
  await typeAsScanner(page, 'receiver\t', 140);
  await typeAsScanner(page, 'demo-1234\n', 140);
  await expect(page.getByRole('banner').getByText('Maria Lopez')).toBeVisible();
});

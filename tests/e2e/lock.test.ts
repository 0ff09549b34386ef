import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { type Desk, openDesk, tile } from '../support/desk';
import { expectedOn } from '../support/expectedOn';
import { typeAsScanner } from '../support/keyboardScanner';
import { makeBadges } from '../support/ownersDesk';
import { receiptsOf } from '../support/receipts';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const isHere = (name: string) => expect(desk.page.getByRole('banner').getByText(name)).toBeVisible();
const isLocked = () => expect(desk.page.getByRole('heading', { name: 'Locked' })).toBeVisible();

/** A receiver with a replenishment open and its bin chosen. */
async function receiving(): Promise<readonly string[]> {
  const { page } = desk;
  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  return expectedOn(desk.folder, 'RPL-1001');
}

/** A scan in hand while the database process ends twice: it is asked twice, and then told as not saved. */
async function failOneScan(value: string): Promise<void> {
  const [first = 0] = desk.databaseProcess();
  process.kill(first, 'SIGSTOP');
  await desk.scan(value);
  await expect(tile(desk.page)).toContainText('Saving…');
  process.kill(first, 'SIGKILL');
  let second = first;
  while (second === first) {
    await pause(10);
    [second = first] = desk.databaseProcess();
  }
  process.kill(second, 'SIGSTOP');
  await pause(500);
  process.kill(second, 'SIGKILL');
  await expect(tile(desk.page)).toContainText('Not saved');
}

test('the password opens without a click, and the keyboard is where it was', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const filter = page.getByLabel('Filter SKU', { exact: true });
  await filter.fill('scn');
  await page.keyboard.press('Control+l');
  await isLocked();
  expect(await desk.tones()).toMatchObject({ last: 'done' });
  await page.keyboard.type('demo-1234', { delay: 130 });
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('demo-1234');
  await page.keyboard.press('Enter');
  await isHere('Aiko Tan');
  await expect(filter).toHaveValue('scn');
  await expect(filter).toBeFocused();
});

test('a keyboard scanner leaves nothing in a field of the lock screen, and no key reaches the work behind it', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: null });
  await desk.signIn('receiver');
  await desk.scan('RPL-1008');
  await desk.scan('A1-101');
  await desk.scan('100234');
  await expect(tile(page)).toContainText('Which one?');
  await page.keyboard.press('Control+l');
  await isLocked();
  await typeAsScanner(page, 'SN-4242424\n');
  await expect(page.getByText('Locked. The scan was not used.')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await page.keyboard.press('1');
  await pause(300);
  await typeAsScanner(page, `${maria}\n`);
  await isHere('Maria Lopez');
  await expect(tile(page)).toContainText('Which one?');
});

test('the lock screen is up at once; scans that were on their way are received first, and nobody else’s', async () => {
  const { page } = desk;
  const serials = (await receiving()).slice(0, 3);
  const [database = 0] = desk.databaseProcess();
  process.kill(database, 'SIGSTOP');
  for (const serial of serials) await desk.scan(serial);
  await expect(tile(page)).toContainText('Saving…');
  await page.keyboard.press('Control+l');
  await isLocked();
  await desk.scan('SN-42');
  await expect(page.getByText('Locked. The scan was not used.')).toBeVisible();
  // The demo's way in: another person, who waits for the scans of the one before.
  await page.getByRole('button', { name: /^Warehouse manager/ }).click();
  process.kill(database, 'SIGCONT');
  await isHere('Ines Weber');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await expect(page.getByText('3 of 20').first()).toBeVisible();
  expect(receiptsOf(desk.folder, 'RPL-1001')).toEqual(serials.map((value) => ({ value, by: 'receiver' })));
});

test('a PIN that is awaited at the lock screen lets no unit wait for it', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: '4711' });
  const [serial = ''] = await receiving();
  await page.keyboard.press('Control+l');
  await isLocked();
  await desk.scan(maria);
  await expect(page.getByText('Maria Lopez: type the PIN')).toBeVisible();
  await desk.scan(serial);
  await expect(page.getByText('Locked. The scan was not used.')).toBeVisible();
  await page.getByRole('button', { name: '4', exact: true }).click();
  await page.keyboard.type('711', { delay: 130 });
  await page.keyboard.press('Enter');
  await isHere('Maria Lopez');
  await desk.scan(serial);
  await expect(tile(page)).toContainText('1 of 20');
  expect(receiptsOf(desk.folder, 'RPL-1001')).toHaveLength(1);
});

test('a scan that could not be saved: no badge changes the person, a lock keeps it, and it is saved as its own person’s', async () => {
  const { page } = desk;
  const [maria = '', ines = ''] = await makeBadges(desk, { receiver: null, manager: null });
  const [serial = ''] = await receiving();
  await failOneScan(serial);
  await desk.scan(ines);
  await expect(
    page.getByRole('alert').filter({ hasText: 'A scan on RPL-1001 is not saved yet.' }),
  ).toBeVisible();
  await isHere('Maria Lopez');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await isLocked();
  await desk.scan(maria);
  await isHere('Maria Lopez');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(tile(page)).toContainText('1 of 20');
  expect(receiptsOf(desk.folder, 'RPL-1001')).toEqual([{ value: serial, by: 'receiver' }]);
});

test('the owner comes back with the recovery code also where it is locked', async () => {
  const { page } = desk;
  await desk.signIn('owner');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await isLocked();
  await page.getByRole('button', { name: 'Forgot it?' }).click();
  await page.getByLabel('User name').fill('owner');
  await page.getByLabel('Recovery code').fill('a guess');
  await page.getByLabel('New password', { exact: true }).fill('a new set of words');
  await page.getByRole('button', { name: 'Take the new password' }).click();
  await expect(page.getByRole('alert')).toContainText('User name and recovery code do not match.');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await isLocked();
  await expect(page.getByLabel('User name')).toHaveValue('owner');
});

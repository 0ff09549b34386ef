import { expect, test } from 'playwright/test';
import { expectedOn } from '../support/expectedOn';
import { type Desk, openDesk, tile } from '../support/desk';
import { typeAsScanner } from '../support/keyboardScanner';
import { makeBadges } from '../support/ownersDesk';
import { receiptsOf } from '../support/receipts';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const isHere = (name: string) => expect(desk.page.getByRole('banner').getByText(name)).toBeVisible();

test('a badge signs in; one that is nobody’s is told, and a unit scanned before is not used', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: null });
  await desk.scan('SN-42');
  await expect(page.getByText('Sign in first. The scan was not used.')).toBeVisible();
  await expect(page.getByLabel('User name')).toHaveValue('');
  await desk.scan(`${maria.slice(0, -1)}${maria.endsWith('B') ? 'C' : 'B'}`);
  await expect(page.getByRole('alert')).toContainText('This badge belongs to nobody here.');
  await desk.scan(maria);
  await isHere('Maria Lopez');
  await expect(page.getByRole('heading', { name: 'Receiving' })).toBeVisible();
});

test('what is scanned right behind a badge goes to the screen where its person lands', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: null });
  await desk.scan(maria);
  await desk.scan('RPL-1001');
  await isHere('Maria Lopez');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
});

test('a badge that is nobody’s, while somebody works: it is told beside the work, which goes on', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: null });
  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  await desk.scan(`${maria.slice(0, -1)}${maria.endsWith('B') ? 'C' : 'B'}`);
  const told = page.getByRole('group', { name: 'Badge' });
  await expect(told).toContainText('This badge belongs to nobody here.');
  expect(await desk.tones()).toMatchObject({ last: 'refused' });
  await desk.scan(expectedOn(desk.folder, 'RPL-1001')[0] ?? '');
  await expect(tile(page)).toContainText('1 of 20');
  await page.getByRole('button', { name: /^Change bin/ }).click();
  await page.keyboard.press('Escape');
  await expect(told).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
});

test('a badge that wants its PIN is opened by number pad or keyboard', async () => {
  const { page } = desk;
  const [maria = ''] = await makeBadges(desk, { receiver: '4711' });
  await desk.scan(maria);
  await expect(page.getByText('Maria Lopez: type the PIN')).toBeVisible();
  for (const digit of '4712') await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(page.getByText('Badge and PIN do not match.')).toBeVisible();
  await page.keyboard.type('4711', { delay: 130 });
  await page.keyboard.press('Enter');
  await isHere('Maria Lopez');
});

test('another person’s badge changes the person; each scan stays with who made it, and the work stays open', async () => {
  const { page } = desk;
  const [, ines = ''] = await makeBadges(desk, { receiver: null, manager: null });
  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  const serials = expectedOn(desk.folder, 'RPL-1001').slice(0, 6);

  // All at once, while the warehouse does not answer: the badge in the middle of it.
  const [database = 0] = desk.databaseProcess();
  process.kill(database, 'SIGSTOP');
  for (const serial of serials.slice(0, 3)) await desk.scan(serial);
  await desk.scan(ines);
  for (const serial of serials.slice(3)) await desk.scan(serial);
  await page.waitForTimeout(400);
  process.kill(database, 'SIGCONT');
  await expect(tile(page)).toContainText('6 of 20');
  await isHere('Ines Weber');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  expect(receiptsOf(desk.folder, 'RPL-1001')).toEqual(
    serials.map((value, at) => ({ value, by: at < 3 ? 'receiver' : 'manager' })),
  );
});

test('a change of person with a PIN: Esc leaves the work with who had it', async () => {
  const { page } = desk;
  const [ines = ''] = await makeBadges(desk, { manager: '4711' });
  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  await desk.scan('A1-101');
  const [first = '', second = ''] = expectedOn(desk.folder, 'RPL-1001');
  await desk.scan(ines);
  await expect(page.getByText('Ines Weber: type the PIN')).toBeVisible();
  await desk.scan(first);
  await expect(page.getByText('1 scan waits for whoever goes on.')).toBeVisible();
  // Read twice in a row it changes nothing.
  await page.getByRole('button', { name: '4', exact: true }).click();
  await desk.scan(ines);
  await expect(page.getByLabel('PIN', { exact: true })).toHaveValue('4');
  // Nor does a keyboard scanner type into it: that scan waits like any other.
  await typeAsScanner(page, '4006381333931\n');
  await expect(page.getByText('2 scans wait for whoever goes on.')).toBeVisible();
  await expect(page.getByLabel('PIN', { exact: true })).toHaveValue('4');
  await page.keyboard.press('Escape');
  await expect(tile(page)).toContainText('4006381333931');
  await isHere('Maria Lopez');
  await desk.scan(ines);
  await desk.scan(second);
  await page.keyboard.type('4711', { delay: 130 });
  await page.keyboard.press('Enter');
  await isHere('Ines Weber');
  await expect(tile(page)).toContainText('2 of 20');
  expect(receiptsOf(desk.folder, 'RPL-1001').map(({ by }) => by)).toEqual(['receiver', 'manager']);
});

test('locked: scans do nothing, what was typed stays, and only a badge or password opens', async () => {
  const { page } = desk;
  const [maria = '', aiko = ''] = await makeBadges(desk, { receiver: null, admin: null });
  await desk.signIn('admin');
  await page.getByLabel('Filter SKU', { exact: true }).fill('scn');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(page.getByLabel('User name')).toHaveValue('admin');
  await desk.scan('SN-42');
  await expect(page.getByText('Locked. The scan was not used.')).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByLabel('Password', { exact: true }).fill('a guess');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('User name and password do not match.');
  await desk.scan(aiko);
  await expect(page.getByLabel('Filter SKU', { exact: true })).toHaveValue('scn');
  await expect(page.getByRole('heading', { name: 'Serials' })).toBeVisible();

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await desk.scan(maria);
  await isHere('Maria Lopez');
  await expect(page.getByRole('heading', { name: 'Receiving' })).toBeVisible();
});

test('a station locks by itself once nobody was there for as long as the owner says', async () => {
  const { page } = desk;
  await desk.signIn('owner');
  await page.getByRole('button', { name: 'Stations' }).click();
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Locks after so many idle minutes').fill('0');
  await expect(page.getByRole('alert')).toContainText('0 is no whole number from 1 to 480.');
  await page.getByLabel('Locks after so many idle minutes').fill('5');
  await page.getByLabel('Name', { exact: true }).fill('Dock 7');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText(/Owner · Dock 7/)).toBeVisible();

  await page.clock.install();
  await desk.signOut();
  await desk.signIn('receiver');
  await page.clock.fastForward('04:30');
  await desk.scan('RPL-1001');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await page.clock.fastForward('04:50');
  await expect(page.getByRole('heading', { name: 'Locked' })).toHaveCount(0);
  await page.clock.fastForward('00:15');
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
});

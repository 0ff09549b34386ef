import { expect, test } from 'playwright/test';
import { demoPassword } from '../../shared/domain/demoAccounts';
import { outOf } from '../support/expectedOn';
import { type Desk, openDesk, tile } from '../support/desk';
import { makeBadges } from '../support/ownersDesk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

/** Signs in, opens RPL-1004 (a line of each workflow, no serials listed) and chooses a bin. */
async function openDock(userName = 'receiver'): Promise<void> {
  await desk.signIn(userName);
  await openDocument('RPL-1004');
  await desk.scan('A1-101');
  await expect(desk.page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
}

async function openDocument(document: string): Promise<void> {
  await desk.scan(document);
  await expect(desk.page.getByRole('heading', { name: document })).toBeVisible();
}

const says = (text: string | RegExp) => expect(tile(desk.page)).toContainText(text);
const line = (sku: string) =>
  desk.page.getByRole('list', { name: 'Lines' }).getByRole('button', { name: sku });
const undo = () => desk.page.keyboard.press('F8');

test('serials that nobody listed: the product, then each serial; its rule and its look are checked at once', async () => {
  const { page } = desk;
  await openDock();
  await desk.scan('RTR-AX3');
  await says('serials of RTR-AX3');
  await says('12 characters, begins with AX3');
  await expect(line('RTR-AX3')).toHaveAttribute('aria-pressed', 'true');
  await desk.scan('AX3000000001');
  await says('Received');
  await says('1 of 12');

  await desk.scan('AX30000001');
  await says('AX30000001 has 10 characters, not 12.');
  await says('Nothing has changed.');
  await desk.scan('AX3000000001');
  await says(/AX3000000001 is already received, today .* into A1-101 by Maria Lopez/);

  await test.step('a retail code may be no serial: No, then Yes', async () => {
    await desk.scan(']E0AX300000000A');
    await says('A serial?');
    await page.keyboard.press('Escape');
    await expect(line('RTR-AX3')).toContainText('1 of 12');
    await desk.scan(']E0AX300000000A');
    await says('A serial?');
    await page.keyboard.press('1');
    await says('2 of 12');
  });

  await test.step('undo says what the unit is now', async () => {
    await undo();
    await says('AX300000000A is Incoming again');
    await desk.scan('SDSDUNDO');
    await says('AX3000000001 is Incoming again');
    await expect(line('RTR-AX3')).toContainText('0 of 12');
    await page.waitForTimeout(600);
    await desk.scan('SDSDUNDO');
    await says('You have no scan to undo on RPL-1004.');
  });
});

test('a serial that was Out comes back as new stock once the receiver says so', async () => {
  // A small demo has shipped no router on some days.
  await desk.close();
  desk = await openDesk(['--demo', '--demo-serials', '4000']);
  const { page } = desk;
  await openDock();
  const value = outOf(desk.folder, 'RTR-AX3');
  await desk.scan(value);
  await says('Back again?');
  await says(new RegExp(`${value} is Out since .*, order \\d+\\. Is this unit back\\?`));
  await page.keyboard.press('1');
  await says('Received');
  await says('1 of 12');
  await undo();
  await says(`${value} is Out again`);
});

test('counted lines: by scans, each counts; by typing, checked at the field; undone like a scan', async () => {
  const { page } = desk;
  await openDock();
  // A trigger held down: the same label several times within half a second.
  for (let scans = 0; scans < 4; scans += 1) await desk.scan('CBL-C2-1');
  await says('4 of 40');
  await expect(page.getByRole('button', { name: /Undo last scan/ })).toContainText('1 CBL-C2-1');
  expect((await desk.tones()).last).toBe('done');

  await line('SIM-M2M').click();
  await says('scan or type SIM-M2M');
  const quantity = page.getByLabel('Quantity', { exact: true });
  const receive = page.getByRole('button', { name: /^Receive/ });
  for (const [typed, told] of [
    ['0', '0'],
    ['-1', '-1'],
    ['1.5', '1.5'],
    ['1000000000', '1000000000'],
    ['many', 'many'],
  ] as const) {
    await quantity.fill(typed);
    await receive.click();
    await expect(page.getByRole('region', { name: 'Quantity of SIM-M2M' }).getByRole('alert')).toContainText(
      `The quantity ${told} is no whole number`,
    );
  }
  await quantity.fill('60');
  await expect(receive).toHaveText('Receive 60');
  await receive.click();
  await says('60 of 100');
  await page.getByRole('button', { name: 'One more' }).click();
  await expect(receive).toHaveText('Receive 61');
  await receive.click();
  await says('40 SIM-M2M are still to come; 61 are too many.');
  await undo();
  await says('60 SIM-M2M taken back');
  await expect(line('SIM-M2M')).toContainText('0 of 100');
  await expect(line('CBL-C2-1')).toContainText('4 of 40');
});

test('more than ordered: a manager consents at the station of the receiver, who stays signed in', async () => {
  const { page } = desk;
  const [managersBadge = ''] = await makeBadges(desk, { manager: '4711' });
  await openDock();
  await line('KBD-W1').click();
  await page.getByLabel('Quantity', { exact: true }).fill('24');
  await page.getByRole('button', { name: 'Receive 24' }).click();
  await says('24 of 24');
  await desk.scan('KBD-W1');
  await says('All 24 KBD-W1 are received; this is one more.');

  await page.keyboard.press('F7');
  const panel = page.getByRole('region', { name: 'Consent' });
  await panel.getByLabel('User name').fill('manager');
  await panel.getByLabel('Password', { exact: true }).fill('a guess');
  await panel.getByLabel('Reason').fill('one more in the box');
  await panel.getByRole('button', { name: 'Allow it this once' }).click();
  await expect(panel.getByRole('alert')).toContainText('User name and password do not match.');
  await panel.getByLabel('Password', { exact: true }).fill(demoPassword);
  await panel.getByRole('button', { name: 'Allow it this once' }).click();
  await says('25 of 24');
  await expect(page.getByText('Maria Lopez')).toBeVisible();

  await test.step('by badge with PIN, and only for this one receipt', async () => {
    await desk.scan('KBD-W1');
    await says('this is one more');
    await page.keyboard.press('F7');
    await desk.scan(managersBadge);
    await expect(panel).toContainText('The badge is read.');
    await panel.getByLabel('Reason').fill('and another one');
    await panel.getByRole('button', { name: 'Allow it this once' }).click();
    await panel.getByLabel('PIN').fill('4711');
    await panel.getByRole('button', { name: 'Allow it this once' }).click();
    await says('26 of 24');
    await expect(page.getByText('Maria Lopez')).toBeVisible();
  });

  await test.step('another scan goes on working: the panel closes', async () => {
    await desk.scan('KBD-W1');
    await says('this is one more');
    await page.keyboard.press('F7');
    await expect(panel).toBeVisible();
    await desk.scan('CBL-C2-1');
    await says('1 of 40');
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole('button', { name: /refused to look at/ })).toBeVisible();
  });
});

test('closed short with a reason, and opened again; a manager undoes what others received today', async () => {
  const { page } = desk;
  await openDock();
  await desk.scan('RTR-AX3');
  await desk.scan('AX3000000001');
  await says('1 of 12');
  await desk.scan('AX3000000002');
  await says('2 of 12');
  await page.keyboard.press('F9');
  await desk.signOut();

  await openDock('manager');
  await page.getByRole('button', { name: 'Undo AX3000000001' }).click();
  await says('AX3000000001 is Incoming again');
  await expect(line('RTR-AX3')).toContainText('1 of 12');

  const panel = page.getByRole('region', { name: 'Consent' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close short…' }).click();
  await panel.getByRole('button', { name: 'Close short' }).click();
  await expect(panel.getByRole('alert')).toContainText('The reason is empty.');
  await panel.getByLabel('Reason').fill('the supplier has no more');
  await panel.getByRole('button', { name: 'Close short' }).click();
  await says('Closed short');
  await says('the supplier has no more');
  await desk.scan('AX3000000003');
  await says('RPL-1004 is Closed short');

  await page.keyboard.press('F9');
  await page
    .getByRole('tab', { name: /Done today/ })
    .or(page.getByRole('button', { name: /Done today/ }))
    .click();
  await expect(page.getByRole('list', { name: 'Replenishments' })).toContainText('Closed short');
  await openDocument('RPL-1004');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Reopen…' }).click();
  await panel.getByLabel('Reason').fill('they came after all');
  await panel.getByRole('button', { name: 'Reopen' }).click();
  await expect(panel).toHaveCount(0);
  await desk.scan('AX3000000003');
  await says('2 of 12');
});

test('command barcodes work the screen without a hand', async () => {
  const { page } = desk;
  await openDock();
  await desk.scan('SDSDBIN');
  await expect(page.getByRole('region', { name: 'Change bin' })).toBeVisible();
  await desk.scan('A1-102');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-102');
  await desk.scan('SDSDNEXT');
  await says('scan or type KBD-W1');
  // A label read twice within half a second is one command.
  await page.waitForTimeout(600);
  await desk.scan('SDSDNEXT');
  await says('scan or type SIM-M2M');
  await desk.scan('SDSDSHIP');
  await says('SDSDSHIP is a command, not a serial.');
  await desk.scan('SDSDDONE');
  await expect(page.getByRole('heading', { name: 'Receiving' })).toBeVisible();
});

test('F1 shows the keys with their labels, F6 explains the last value; neither takes the next scan', async () => {
  const { page } = desk;
  await openDock();
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByRole('img', { name: 'SDSDUNDO' })).toBeVisible();
  await desk.scan('CBL-C2-1');
  await says('1 of 40');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await desk.scan('RTR-AX3');
  await desk.scan('AX3000000001');
  await says('1 of 12');
  await page.keyboard.press('F6');
  const found = page.getByRole('dialog', { name: 'Look-up' });
  await expect(found).toContainText('AX3000000001');
  await desk.scan('AX3000000002');
  await says('2 of 12');
});

test('who else is here, and what one received today', async () => {
  const { page } = desk;
  await openDock();
  const before = Number(/you: (\d+) today/.exec((await tile(page).textContent()) ?? '')?.[1]);
  await desk.scan('CBL-C2-1');
  await says(`you: ${before + 1} today`);
  await page.keyboard.press('F9');
  await desk.signOut();
  await openDock('manager');
  await expect(page.getByRole('list', { name: 'Also here' })).toContainText(/Maria Lopez, .*: 1, last/);
  await says('you: 0 today');
});

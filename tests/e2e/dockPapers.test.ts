import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Desk, openDesk, tile } from '../support/desk';
import { expectedOn } from '../support/expectedOn';
import { pdfPages } from '../support/pdfPages';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const says = (text: string | RegExp) => expect(tile(desk.page)).toContainText(text);

async function openDock(document: string): Promise<void> {
  await desk.signIn('receiver');
  await desk.scan(document);
  await expect(desk.page.getByRole('heading', { name: document })).toBeVisible();
  await desk.scan('A1-101');
  await expect(desk.page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
}

async function more(words: string): Promise<void> {
  await desk.page.getByRole('button', { name: 'More', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: words }).click();
}

test('a stranger is filed with one key; the list of discrepancies is printed, saved as CSV, and seen by the OMS admin, who corrects the value', async () => {
  const { page, folder } = desk;
  await openDock('RPL-1003');
  const [expected = ''] = expectedOn(folder, 'RPL-1003');
  const last = expected.at(-1) === '9' ? '8' : '9';
  const stranger = `${expected.slice(0, -1)}${last}`;
  await desk.scan(stranger);
  await says('Not expected on RPL-1003.');
  await page.keyboard.press('F4');
  await says('Filed as a discrepancy');
  await desk.scan(stranger);
  await says('Filed as a discrepancy');

  await test.step('at the dock: on the screen, as CSV, as PDF', async () => {
    await more('Discrepancies…');
    const dialog = page.getByRole('dialog', { name: 'Discrepancies of RPL-1003' });
    await expect(dialog).toContainText('Missing120Unexpected1Damaged0');
    const csv = join(folder, 'discrepancies.csv');
    await desk.saveTo(csv);
    await dialog.getByRole('button', { name: 'Download CSV' }).click();
    await expect(dialog.getByText('121 rows')).toBeVisible();
    const rows = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
    expect(rows[0]).toBe('\uFEFFReplenishment,What,SKU,Name,Serial,Units,BIN,When,By');
    expect(rows.filter((row) => row.includes('unexpected'))).toEqual([
      expect.stringContaining(`,${stranger},1,`),
    ]);
    const pdf = join(folder, 'discrepancies.pdf');
    await desk.saveTo(pdf);
    await dialog.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(dialog.getByText('The list is saved.')).toBeVisible();
    const text = (await pdfPages(pdf, 72)).map((one) => one.text).join(' ');
    expect(text).toContain(stranger);
    expect(text).toContain(expected);
    await page.keyboard.press('Escape');
  });

  await test.step('at the desk: the hand-defined serial is corrected, and then received', async () => {
    await desk.signOut();
    await desk.signIn('admin');
    await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
    await page.getByText('RPL-1003', { exact: true }).click();
    await page.getByRole('button', { name: 'Discrepancies…' }).click();
    await expect(page.getByRole('dialog')).toContainText('Unexpected1');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show', exact: true }).first().click();
    await page.getByRole('button', { name: `Correct ${expected}` }).click();
    await page.getByLabel(`Instead of ${expected}`).fill('');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('empty');
    await page.getByLabel(`Instead of ${expected}`).fill(stranger);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(page.getByRole('dialog').getByText(stranger)).toBeVisible();
    await page.keyboard.press('Escape');
    await desk.signOut();
    await desk.signIn('receiver');
    await desk.scan('RPL-1003');
    await expect(page.getByRole('heading', { name: 'RPL-1003' })).toBeVisible();
    await desk.scan(stranger);
    await says('Received');
  });
});

test('a carton’s list of serials, from a file and by scans: what cannot be is left out, undone as one', async () => {
  const { page, folder } = desk;
  await openDock('RPL-1003');
  const serials = expectedOn(folder, 'RPL-1003').slice(0, 3);
  const list = join(folder, 'carton.csv');
  writeFileSync(list, `${serials.slice(0, 2).join('\r\n')}\r\nNOT-OURS\r\n`);
  await more('Receive a list…');
  const dialog = page.getByRole('dialog', { name: 'Receive a list of serials' });
  await dialog.locator('input[type="file"]').setInputFiles(list);
  await desk.scan(serials[2] ?? '');
  await dialog.getByRole('button', { name: 'Receive 4 serials' }).click();
  await expect(dialog.getByText('1 cannot be received. Nothing has changed.')).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Serials that cannot be received' })).toContainText(
    'NOT-OURS',
  );
  await dialog.getByRole('button', { name: 'Leave 1 out, receive 3' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /CAM-D4/ })).toContainText('3 of 80');
  await page.keyboard.press('F8');
  await expect(page.getByRole('button', { name: /CAM-D4/ })).toContainText('0 of 80');
});

test('units without a serial get one made at the dock, printed, and are received by it; a manager relabels a wrong one', async () => {
  const { page, folder } = desk;
  await openDock('RPL-1004');
  await desk.scan('RTR-AX3');
  await desk.scan('AX3MAKER0001');
  await expect(page.getByRole('button', { name: /RTR-AX3/ })).toContainText('1 of 12');

  await test.step('the rest is made here, and its labels are saved', async () => {
    await more('Make serials here…');
    await page.getByLabel('Line', { exact: true }).selectOption('RTR-AX3: 11 to come');
    const file = join(folder, 'made.pdf');
    await desk.saveTo(file);
    await page.getByRole('button', { name: 'Make 11 serials, then print' }).click();
    const labels = page.getByRole('dialog', { name: 'RPL-1004 labels RTR-AX3' });
    await labels.getByLabel('From label').fill('2');
    await labels.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(labels.getByText('11 labels saved.')).toBeVisible();
    expect(await pdfPages(file, 72)).toHaveLength(11);
    await page.keyboard.press('Escape');
    const [made = ''] = expectedOn(folder, 'RPL-1004');
    await desk.scan(made);
    await says('Received');
    await desk.scan('AX3MAKER0002');
    await says('Not expected on RPL-1004.');
  });

  await test.step('the maker’s serial was misread: a manager relabels it, and both values find it', async () => {
    await desk.signOut();
    await desk.signIn('manager');
    await page.getByRole('navigation').getByRole('button', { name: 'Look-up' }).click();
    await desk.scan('AX3MAKER0001');
    await page.getByRole('button', { name: 'Relabel…' }).click();
    await page.getByLabel('Serial on the unit').fill('AX3MAKER0007');
    await page.getByRole('button', { name: 'Relabel', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('reason');
    await page.getByLabel('Reason').fill('misread at the dock');
    await page.getByRole('button', { name: 'Relabel', exact: true }).click();
    await expect(page.getByText('AX3MAKER0007').first()).toBeVisible();
    await expect(page.getByText('Relabelled')).toBeVisible();
    await desk.scan('AX3MAKER0007');
    await expect(page.getByText('AX3MAKER0001').first()).toBeVisible();
  });
});

test('opening stock by CSV: checked, the valid rows received by a manager on one replenishment', async () => {
  const { page, folder } = desk;
  const file = join(folder, 'stock.csv');
  const rows = ['SCN-2210,OPEN-1,,A1-101', 'CBL-C2-1,,25,A1-102', 'NO-SUCH,OPEN-2,,A1-101'];
  writeFileSync(file, ['SKU,Serial,Quantity,BIN', ...rows, ''].join('\n'));
  await desk.signIn('manager');
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await page.getByRole('button', { name: 'Opening stock…' }).click();
  await desk.openFrom(file);
  await page.getByRole('button', { name: 'Upload a file…' }).click();
  await expect(page.getByText('1 row refused')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Refused rows' })).toContainText('NO-SUCH');
  await page.getByRole('button', { name: 'Receive the 2 valid rows' }).click();
  await expect(page.getByText(/^26 units received on RPL-\d+\.$/)).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Open RPL-/ })
    .click();
  await expect(page.getByText('2 lines, 26 units')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Received' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

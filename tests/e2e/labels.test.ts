import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { decode } from '../support/decode';
import { type Desk, openDesk } from '../support/desk';
import { expectedOn } from '../support/expectedOn';
import { pdfPages } from '../support/pdfPages';
import { serialsPage } from '../support/serialsPage';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Opens the popup of RPL-1001: 20 generated serials of a SKU with a GTIN. */
async function openPopup(): Promise<void> {
  const { page } = desk;
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await page.getByText('RPL-1001', { exact: true }).click();
  await button(page, 'Show serials').click();
  await expect(page.getByRole('img', { name: /^Label of / })).toBeVisible();
}

test('labels of a SKU are saved as PDF, and a decoder reads each exact serial from the printed sheets', async () => {
  const { page } = desk;
  await openPopup();
  const file = join(desk.folder, 'labels.pdf');
  await desk.saveTo(file);
  await button(page, 'Labels of SCN-2210').click();
  await expect(page.getByText('20 labels saved.')).toBeVisible();
  const sheets = await pdfPages(file, 203);
  const serials = expectedOn(desk.folder, 'RPL-1001');
  expect(serials).toHaveLength(20);
  expect(sheets).toHaveLength(20);
  for (const [at, sheet] of sheets.entries()) {
    expect(sheet.width).toBeCloseTo(50.8, 0);
    expect(sheet.height).toBeCloseTo(25.4, 0);
    expect(sheet.text).toContain(serials[at]);
    expect(sheet.text).toContain('SCN-2210');
    const [symbol, ...more] = await decode(sheet.picture);
    expect(more).toEqual([]);
    expect(symbol).toMatchObject({ gs1: true, text: expect.stringMatching(`^01\\d{14}21${serials[at]}$`) });
  }

  await test.step('another size, and some of them by number', async () => {
    await page.getByLabel('Size').selectOption('Another, in mm');
    await page.getByLabel('Width, mm').fill('5');
    await expect(page.getByText('Give 20 to 300 mm.')).toBeVisible();
    await expect(button(page, 'Generate labels for all SKUs')).toBeDisabled();
    await page.getByLabel('Width, mm').fill('57');
    await page.getByLabel('Height, mm').fill('32');
    await page.getByLabel('From label').fill('19');
    const some = join(desk.folder, 'some.pdf');
    await desk.saveTo(some);
    await button(page, 'Generate labels for all SKUs').click();
    await expect(page.getByText('2 labels saved.')).toBeVisible();
    const last = await pdfPages(some, 203);
    expect(last.map(({ width }) => Math.round(width))).toEqual([57, 57]);
    expect(last[1]?.text).toContain(serials[19]);
  });
});

test('labels go to a ZPL printer in the network; one that is not there is told; the station remembers it', async () => {
  const { page } = desk;
  const taken: Buffer[] = [];
  const printer = createServer((socket) => socket.on('data', (bytes) => taken.push(bytes)));
  await new Promise<void>((resolve) => printer.listen(0, '127.0.0.1', resolve));
  const address = printer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await openPopup();
  await page.getByLabel('Print to').selectOption('Label printer in the network');
  await page.getByLabel('Address').fill('127.0.0.1');
  await page.getByLabel('Port').fill('1');
  await button(page, 'Generate labels for all SKUs').click();
  await expect(page.getByRole('alert')).toContainText('nothing takes labels there. Nothing was printed.');
  await page.getByLabel('Port').fill(String(port));
  await button(page, 'Generate labels for all SKUs').click();
  await expect(page.getByText('20 labels sent to the printer.')).toBeVisible();
  const sent = Buffer.concat(taken).toString('utf8');
  const serials = expectedOn(desk.folder, 'RPL-1001');
  expect([...sent.matchAll(/\^XA/g)]).toHaveLength(20);
  for (const serial of serials) expect(sent).toContain(`21${serial}^FS`);
  await page.keyboard.press('Escape');

  await test.step('after a restart one label of a serial goes to the same printer', async () => {
    await desk.restart();
    await desk.signIn('admin');
    taken.length = 0;
    await desk.page.getByRole('navigation').getByRole('button', { name: 'Serials' }).click();
    await serialsPage(desk.page).rowAct(0, 'Print label');
    const dialog = desk.page.getByRole('dialog');
    await expect(dialog.getByLabel('Port')).toHaveValue(String(port));
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(dialog.getByText('1 label sent to the printer.')).toBeVisible();
    expect(Buffer.concat(taken).toString('utf8').split('^XA')).toHaveLength(2);
    await desk.page.keyboard.press('Escape');
  });

  await test.step('and its replenishment opens from the row', async () => {
    await serialsPage(desk.page).filter('ProcessID').fill('RPL-1001');
    await expect(desk.page.getByText(/of 20 that match/)).toBeVisible();
    await serialsPage(desk.page).rowAct(0, 'Open RPL-1001');
    await expect(desk.page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  });
  await new Promise((resolve) => printer.close(resolve));
});

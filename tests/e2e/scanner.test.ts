import { expect, test } from 'playwright/test';
import { expectedOn } from '../support/expectedOn';
import { type Desk, openDesk, tile } from '../support/desk';
import { feedLine, newlandReports, zebraReports } from '../support/posReports';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

test('the light says which scanner is connected, and when none is', async () => {
  const { page } = desk;
  const light = page.getByRole('status').filter({ hasText: /scanner/i });
  await expect(light).toContainText('Scanner ready');
  await desk.feedLine('- 0c2e:1007');
  await expect(light).toContainText('No scanner');
  await desk.feedLine('+ 0c2e:0b61 8c/02 Dock scanner');
  await expect(light).toContainText('Scanner ready');
  await expect(light).toContainText('Dock scanner');
});

test('a Zebra and a Newland are plugged in while it runs, each reads, and a code cut off by unplugging is no scan', async () => {
  const { page } = desk;
  const reads = async (reports: readonly Uint8Array[]): Promise<void> => {
    for (const report of reports) await desk.feedLine(feedLine(report));
  };
  await desk.signIn('receiver');
  const [first = '', second = ''] = expectedOn(desk.folder, 'RPL-1001');
  await desk.feedLine('+ 05e0:2100 8c/02 Zebra DS2278');
  await expect(page.getByText('Zebra DS2278')).toBeVisible();
  await reads(zebraReports('RPL-1001'));
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await reads(zebraReports('A1-101'));
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  await reads(zebraReports(first));
  await expect(tile(page)).toContainText('1 of 20');

  await desk.feedLine('+ 1eab:0d10 8c/02 Newland FM420');
  await expect(page.getByText('Newland FM420')).toBeVisible();
  // The first report of a long code: its scanner goes before the rest.
  const [half = new Uint8Array()] = newlandReports('A'.repeat(80));
  await desk.feedLine(feedLine(half));
  await desk.feedLine('- 1eab:0d10');
  await expect(page.getByText('Zebra DS2278')).toBeVisible();
  await desk.feedLine('+ 1eab:0d10 8c/02 Newland FM420');
  await reads(newlandReports(second));
  await expect(tile(page)).toContainText('2 of 20');
  await expect(page.getByRole('button', { name: /refused/ })).toHaveCount(0);
});

test('a scan that no screen takes is looked up in a sheet, for every role that comes upon it', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  const [serial = ''] = expectedOn(desk.folder, 'RPL-1001');
  const filter = page.getByLabel('Filter SKU', { exact: true });
  await filter.fill('scn');
  await desk.scan(serial);
  const sheet = page.getByRole('dialog', { name: 'Look-up' });
  await expect(sheet).toContainText(serial);
  await expect(sheet).toContainText('Incoming');
  await expect(sheet.getByRole('table', { name: /SERIAL HISTORY/ })).toContainText('RPL-1001');
  // The scan went to no field, and the keyboard stays where it was.
  await expect(filter).toHaveValue('scn');
  await expect(filter).toBeFocused();
  await desk.scan('NOWHERE-99');
  await expect(sheet).toContainText('Nothing here has the value NOWHERE-99.');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('a shipper looks a unit up by scan and by typing', async () => {
  const { page } = desk;
  await desk.signIn('shipper');
  const [serial = ''] = expectedOn(desk.folder, 'RPL-1001');
  await expect(page.getByRole('heading', { name: 'Packing' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('heading', { name: 'Look-up' })).toBeVisible();
  await desk.scan(serial);
  await expect(page.getByRole('main')).toContainText('Incoming');
  await page.keyboard.press('F3');
  await page.keyboard.type('100234', { delay: 130 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 serials have the value 100234. Which one?')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('table', { name: /SERIAL HISTORY/ })).toContainText('RPL-1008');
});

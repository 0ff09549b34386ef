import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openDesk, tile } from '../support/desk';

const folder = join(import.meta.dirname, '../../docs/pictures');

test('the README’s pictures', async () => {
  const desk = await openDesk(['--demo']);
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 900 });
  const take = (name: string): Promise<Buffer> =>
    page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });

  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await take('sign-in');

  await desk.signIn('admin');
  await expect(page.getByText(/^1–100 of /)).toBeVisible();
  const [serial = ''] = await page.locator('[role="gridcell"][data-field="serial"]').allInnerTexts();
  await page
    .getByRole('button', { name: /^Show history of / })
    .first()
    .click();
  await page.getByRole('table', { name: /SERIAL HISTORY/ }).waitFor();
  await take('serials');
  await page.getByLabel('Filter ProcessID').fill('RPL-1001');
  await expect(page.getByText(/of 20 that match/)).toBeVisible();
  const expected = await page.locator('[role="gridcell"][data-field="serial"]').allInnerTexts();
  await desk.signOut();

  await desk.signIn('receiver');
  await expect(page.getByRole('heading', { name: 'Receiving' })).toBeVisible();
  await take('receiving');
  await desk.scan('RPL-1001');
  await page.getByRole('heading', { name: 'RPL-1001' }).waitFor();
  await desk.scan('A1-104');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-104');
  for (const [at, value] of expected.slice(0, 7).entries()) {
    await desk.scan(value);
    await expect(tile(page)).toContainText(`${at + 1} of 20`);
  }
  await take('received');
  await desk.scan(expected[2] ?? '');
  await expect(tile(page)).toContainText('Refused');
  await take('refused');
  await page.keyboard.press('F9');
  await desk.signOut();

  await desk.signIn('shipper');
  await desk.scan(serial);
  await expect(page.getByRole('dialog')).toContainText(serial);
  await take('look-up');
  await desk.close();
});

import { expect, test } from 'playwright/test';
import { expectedOn } from '../support/expectedOn';
import { openDesk, tile } from '../support/desk';
import { receiptsOf } from '../support/receipts';

test('who signs out with scans on their way has received them; the next person has not', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await desk.signIn('receiver');
  const serials = expectedOn(desk.folder, 'RPL-1001').slice(0, 5);
  await desk.scan('RPL-1001');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');

  const [database = 0] = desk.databaseProcess();
  process.kill(database, 'SIGSTOP');
  for (const serial of serials) await desk.scan(serial);
  await expect(tile(page)).toContainText('Saving…');
  await page.getByRole('button', { name: 'Sign out' }).click();
  process.kill(database, 'SIGCONT');
  await page.getByLabel('User name').waitFor();
  await desk.signIn('manager');

  const receipts = receiptsOf(desk.folder, 'RPL-1001');
  expect(receipts).toEqual(serials.map((value) => ({ value, by: 'receiver' })));
  await desk.close();
});

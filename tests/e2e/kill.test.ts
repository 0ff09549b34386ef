import Database from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { warehouseFile } from '../../main/database/openWarehouse';
import { expectedOn } from '../support/expectedOn';
import { openDesk, tile } from '../support/desk';

const kills = 50;

test(`kill -9 of the database process at ${kills} random points while scanning in the window loses no scan`, async () => {
  test.setTimeout(240_000);
  const desk = await openDesk();
  const { page } = desk;
  await desk.signIn('receiver');
  const serials = expectedOn(desk.folder, 'RPL-1003');
  expect(serials.length).toBeGreaterThan(2 * kills);
  await desk.scan('RPL-1003');
  await expect(page.getByRole('heading', { name: 'RPL-1003' })).toBeVisible();
  await desk.scan('A1-104');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-104');

  const tryAgain = page.getByRole('button', { name: 'Try again' });
  let killed = 0;
  for (const [at, serial] of serials.entries()) {
    await desk.scan(serial);
    if (at % 2 === 0) continue;
    // Two scans are on their way: the process dies before, between, or after their commits.
    await pause(Math.random() * 40);
    const [pid] = desk.databaseProcess();
    if (killed < kills && pid !== undefined) {
      process.kill(pid, 'SIGKILL');
      killed += 1;
    }
    await expect(async () => {
      // A scan in hand at two deaths is kept, and the person is told: they try again.
      if (await tryAgain.isVisible()) await tryAgain.click();
      await expect(page.getByText(`${at + 1} received`, { exact: true })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  }
  expect(killed).toBe(kills);

  await expect(tile(page)).toContainText(`Complete, ${serials.length} of ${serials.length}`);
  await desk.signOut();
  await desk.signIn('owner');
  await page.getByRole('button', { name: 'Audit' }).click();
  await page.getByRole('button', { name: 'Verify history' }).click();
  await expect(page.getByText(/every hash fits/)).toBeVisible();
  const folder = desk.folder;
  await desk.shut();

  const file = new Database(warehouseFile(folder), { readonly: true });
  const receipts = file
    .prepare(
      `SELECT serial.value, serial.status, count(*) AS times FROM event
       JOIN serial ON serial.id = event.serial JOIN process ON process.id = event.process
       WHERE process.number = 'RPL-1003' AND event.step = 2 GROUP BY serial.id ORDER BY serial.value`,
    )
    .all();
  const whole = file.pragma('integrity_check', { simple: true });
  file.close();
  expect(receipts).toEqual(serials.toSorted().map((value) => ({ value, status: 4, times: 1 })));
  expect(whole).toBe('ok');
  await desk.close();
});

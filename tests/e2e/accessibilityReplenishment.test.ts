import { expect, test } from 'playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { openDesk } from '../support/desk';

test('axe finds no barrier at the desk of replenishments', async () => {
  const desk = await openDesk();
  const { page } = desk;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await desk.signIn('admin');
  await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
  await expect(button('Open RPL-1002')).toBeVisible();
  await expectNoBarrier(page);

  await test.step('what is received over time, as a chart and as a table', async () => {
    await button('Open RPL-1002').click();
    await expect(page.getByText(/^Received over time/)).toBeVisible();
    await expectNoBarrier(page);
    await button('As a table').click();
    await expectNoBarrier(page);
  });

  await test.step('adding, generating, by hand, and what is asked', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
    await button('Add Replenishment').click();
    await button('Paste or CSV…').click();
    await page.getByLabel('SKUs and quantities, one a line').fill('SCN-2210, 3\nPRT-L40, 2\nNOPE, 1');
    await button('Add 3 rows').click();
    await expectNoBarrier(page);
    await button('Leave those out, add 2 rows').click();
    await button('Insert').click();
    await page.getByRole('checkbox', { name: 'SCN-2210' }).check();
    await expectNoBarrier(page);
    await button('Generate Serials').click();
    await expect(page.getByText(/serials made/)).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await button('Show').click();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'SCN-2210' }).uncheck();
    await page.getByRole('checkbox', { name: 'PRT-L40' }).check();
    await button('Enter serials by hand…').click();
    await page.getByLabel('Serials, one a line').fill('X1\nX1');
    await button('Check 2 serials').click();
    await expect(page.getByText(/is in the list already/)).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await button('Discard changes').click();
    await button('Submit Replenishment').click();
    await expectNoBarrier(page);
    await button('Back').click();
    await button('Cancel replenishment…').click();
    await expectNoBarrier(page);
  });
  await desk.close();
});

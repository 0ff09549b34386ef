import { expect, test } from 'playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { openDesk } from '../support/desk';

test('axe finds no barrier in the papers of the dock, the opening stock, and the form of a product', async () => {
  const desk = await openDesk();
  const { page } = desk;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const more = async (words: string): Promise<void> => {
    await button('More').click();
    await page.getByRole('menuitem', { name: words }).click();
  };
  await desk.signIn('receiver');
  await desk.scan('RPL-1004');
  await expect(page.getByRole('heading', { name: 'RPL-1004' })).toBeVisible();
  await desk.scan('A1-101');

  await test.step('discrepancies, a list, serials made here, labels', async () => {
    await more('Discrepancies…');
    await expect(page.getByRole('group', { name: 'Discrepancies' })).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await more('Receive a list…');
    await page.getByLabel('Line', { exact: true }).selectOption('RTR-AX3: 12 to come');
    await page.getByLabel('Serials, one a line').fill('AX3-1\nAX3-1');
    await button('Receive 2 serials').click();
    await expect(page.getByText(/cannot be received/)).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await button('Discard changes').click();
    await more('Make serials here…');
    await expectNoBarrier(page);
    await button(/^Make 12 serials/).click();
    await expect(page.getByRole('img', { name: /^Label of / })).toBeVisible();
    await page.getByLabel('Print to').selectOption('Label printer in the network');
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await more('Serials and labels…');
    await expect(page.getByRole('img', { name: /^Label of / })).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
  });

  await test.step('a filed stranger', async () => {
    await desk.scan('STRANGER-1');
    await expect(page.getByText('Not expected on RPL-1004.').first()).toBeVisible();
    await page.keyboard.press('F4');
    await expect(page.getByText('Filed as a discrepancy').first()).toBeVisible();
    await expectNoBarrier(page);
    await desk.signOut();
  });

  await test.step('opening stock, relabel', async () => {
    await desk.signIn('manager');
    await page.getByRole('navigation').getByRole('button', { name: 'Replenishment' }).click();
    await button('Opening stock…').click();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await desk.signOut();
  });

  await test.step('products', async () => {
    await desk.signIn('admin');
    await page.getByRole('navigation').getByRole('button', { name: 'Products' }).click();
    await button('New product').click();
    await expect(page.getByLabel('SKU', { exact: true })).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await button('Import CSV…').click();
    await expectNoBarrier(page);
  });
  await desk.close();
});

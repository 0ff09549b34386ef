import { expect, test } from 'playwright/test';
import { openDesk } from '../support/desk';

const words = 'seven quiet pallets';

test('the first start makes the owner, tells the recovery code once, and the account signs in ever after', async () => {
  const desk = await openDesk([]);
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Create the owner account' })).toBeVisible();

  await page.getByLabel('Name', { exact: true }).fill('Ada Test');
  await page.getByLabel('User name').fill('ada');
  await page.getByLabel('Password', { exact: true }).fill('short');
  const create = page.getByRole('button', { name: 'Create the owner account' });
  await create.click();
  await expect(page.getByText(/The password has fewer than \d+ characters\./)).toBeVisible();

  await page.getByLabel('Password', { exact: true }).fill(words);
  await page.getByLabel('Receiver').check();
  await create.click();
  const code = page.getByRole('group', { name: 'Recovery code' });
  await expect(code).toContainText(/^[0-9A-Z]+/);
  const open = page.getByRole('button', { name: 'Open the warehouse' });
  await expect(open).toBeDisabled();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.getByLabel('I have written it down').check();
  await open.click();

  await desk.restart();
  await expect(desk.page.getByText('Demo accounts')).toHaveCount(0);
  await desk.page.getByLabel('User name').fill('ADA');
  await desk.page.getByLabel('Password', { exact: true }).fill('wrong words here');
  await desk.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(desk.page.getByText('User name and password do not match.')).toBeVisible();
  await desk.signIn('ADA', words);
  const rail = desk.page.getByRole('navigation');
  await expect(rail.getByRole('button', { name: 'Receiving' })).toBeVisible();
  await expect(rail.getByRole('button', { name: 'Audit' })).toBeVisible();
  await expect(rail.getByRole('button', { name: 'Serials' })).toHaveCount(0);
  await desk.close();
});

test('a folder with a real warehouse is never opened as a demo', async () => {
  const desk = await openDesk([]);
  await desk.page.getByLabel('Name', { exact: true }).fill('Ada Test');
  await desk.page.getByLabel('User name').fill('ada');
  await desk.page.getByLabel('Password', { exact: true }).fill(words);
  await desk.page.getByRole('button', { name: 'Create the owner account' }).click();
  await desk.page.getByRole('group', { name: 'Recovery code' }).waitFor();
  await desk.shut();
  await desk.open(['--demo']);
  await expect(desk.page.getByRole('heading', { name: 'The warehouse is not open' })).toBeVisible();
  await expect(desk.page.getByRole('alert')).toContainText('real warehouse');
  await desk.close();
});

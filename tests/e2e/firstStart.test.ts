import { expect, test } from 'playwright/test';
import { type Desk, openDesk } from '../support/desk';

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
  const written = (await code.locator('bdi').allTextContents()).join('-');
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

  await test.step('a forgotten password: the code lets the owner back in, once, and another one is told', async () => {
    await desk.signOut();
    await recover(desk, written);
    const next = desk.page.getByRole('group', { name: 'Recovery code' });
    await expect(next).toBeVisible();
    expect((await next.locator('bdi').allTextContents()).join('-')).not.toBe(written);
    await desk.page.getByLabel('I have written it down').check();
    await desk.page.getByRole('button', { name: 'Open the warehouse' }).click();
    await desk.signOut();
    await recover(desk, written);
    await expect(desk.page.getByRole('alert')).toContainText('User name and recovery code do not match.');
    await desk.page.getByRole('button', { name: 'Back', exact: true }).click();
    await desk.signIn('ada', 'a new set of words');
  });
  await desk.close();
});

async function recover({ page }: Desk, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Forgot it?' }).click();
  await page.getByLabel('User name').fill('ada');
  await page.getByLabel('Recovery code').fill(code);
  await page.getByLabel('New password', { exact: true }).fill('a new set of words');
  await page.getByRole('button', { name: 'Take the new password' }).click();
}

test('wrong sign-ins wait longer and longer, counted down in words, and never lock out', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.getByLabel('User name').fill('receiver');
  const password = page.getByLabel('Password', { exact: true });
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true });
  for (let tries = 0; tries < 4; tries += 1) {
    await password.fill(`guess ${tries}`);
    await signIn.click();
    await expect(page.getByRole('alert')).toContainText('do not match');
  }
  await expect(page.getByRole('alert')).toContainText('You can try again in 2 seconds.');
  await expect(signIn).toBeDisabled();
  await expect(page.getByRole('alert')).toContainText('You can try again in 1 second.');
  await expect(page.getByRole('alert')).toContainText('Try again.');
  await desk.signIn('receiver');
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

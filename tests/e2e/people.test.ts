import { expect, test } from 'playwright/test';
import { openDesk } from '../support/desk';

test('the owner adds a person, who chooses an own password; roles hold at once; a badge is drawn to be printed', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await desk.signIn('owner');
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Rui Costa');
  await page.getByLabel('User name').fill('receiver');
  await page.getByLabel('Shipper').check();
  await page.getByRole('button', { name: 'Add person' }).last().click();
  await expect(page.getByRole('alert')).toContainText('The user name receiver is taken.');
  await page.getByLabel('User name').fill('rui');
  await page.getByRole('button', { name: 'Add person' }).last().click();
  const given = (await page.getByRole('group', { name: 'Initial password of rui' }).textContent()) ?? '';
  await desk.signOut();

  await test.step('the given password works once, to choose an own one', async () => {
    await page.getByLabel('User name').fill('rui');
    await page.getByLabel('Password', { exact: true }).fill(given);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Rui Costa, this password was given to you');
    await page.getByLabel('Your own password').fill('short');
    await page.getByRole('button', { name: 'Take this password' }).click();
    await expect(page.getByRole('alert')).toContainText('fewer than 8 characters');
    await page.getByLabel('Your own password').fill('a blue teapot');
    await page.getByRole('button', { name: 'Take this password' }).click();
    await expect(page.getByRole('heading', { name: 'Packing' })).toBeVisible();
    await desk.signOut();
  });

  await test.step('roles, badge, PIN, and switching off', async () => {
    await desk.signIn('owner');
    await page.getByRole('button', { name: 'Edit Rui Costa' }).click();
    await page.getByLabel('Receiver').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Make a badge' }).click();
    await expect(page.getByRole('img', { name: 'Badge of Rui Costa' })).toBeVisible();
    const pin = page.getByRole('region', { name: 'PIN' });
    await pin.getByLabel('PIN', { exact: true }).fill('12a');
    await pin.getByRole('button', { name: 'Want this PIN' }).click();
    await expect(pin.getByRole('alert')).toContainText('A PIN has 4 to 12 digits.');
    await pin.getByLabel('PIN', { exact: true }).fill('4711');
    await pin.getByRole('button', { name: 'Want this PIN' }).click();
    await expect(pin).toContainText('The badge wants its PIN.');
    await page.getByRole('button', { name: 'Make a new badge' }).click();
    await expect(page.getByRole('button', { name: 'Keep the present one' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByLabel('May sign in').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('row', { name: /Rui Costa/ })).toBeVisible();
    await desk.signOut();
    await page.getByLabel('User name').fill('rui');
    await page.getByLabel('Password', { exact: true }).fill('a blue teapot');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('User name and password do not match.');
  });

  await test.step('the last owner stays one', async () => {
    await desk.signIn('owner');
    await page.getByRole('button', { name: 'Edit Olu Adeyemi' }).click();
    await page.getByLabel('May sign in').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Olu Adeyemi is the only owner who can sign in.');
  });
  await desk.close();
});

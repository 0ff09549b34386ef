import { expect, test } from 'playwright/test';
import { expectedOn } from '../support/expectedOn';
import { type Desk, openDesk, tile } from '../support/desk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

/** From the user name, which has the keyboard, as a person without a mouse does. */
async function signInByKeyboard(userName: string): Promise<void> {
  const { keyboard } = desk.page;
  await expect(desk.page.getByLabel('User name')).toBeFocused();
  await keyboard.type(userName, { delay: 130 });
  await keyboard.press('Tab');
  await keyboard.type('demo-1234', { delay: 130 });
  await keyboard.press('Enter');
}

test('Serials is worked by keyboard, which is never lost', async () => {
  const { page } = desk;
  const range = (text: RegExp) => expect(page.locator('.range')).toHaveText(text);
  const heading = page.getByRole('heading', { level: 1 });
  await signInByKeyboard('admin');
  await range(/^1–100 of /);
  await expect(heading).toBeFocused();

  await test.step('the keyboard stays in the column when the page turns', async () => {
    const serial = page.locator('[role="gridcell"][data-field="serial"]');
    await serial.nth(2).click();
    await page.keyboard.press('Alt+PageDown');
    await range(/^101–200 of /);
    await expect(serial.first()).toBeFocused();
    await page.keyboard.press('Alt+PageDown');
    await range(/^201–300 of /);
    await expect(serial.first()).toBeFocused();
  });

  await test.step('a filter keeps it, though the row left behind goes', async () => {
    await page.keyboard.press('/');
    const sku = page.getByLabel('Filter SKU', { exact: true });
    await expect(sku).toBeFocused();
    await page.keyboard.type('no such SKU', { delay: 60 });
    await range(/^0 that match/);
    await expect(sku).toHaveValue('no such SKU');
    await expect(sku).toBeFocused();
    await page.getByLabel('Clear Filter SKU').press('Enter');
    await range(/^1–100 of /);
    await expect(sku).toBeFocused();
  });

  await test.step('so does the page field', async () => {
    const jump = page.getByRole('textbox', { name: 'Go to page' });
    await jump.focus();
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await range(/^901–1,000 of /);
    await expect(jump).toBeFocused();
    await expect(jump).toHaveValue('10');
  });

  await test.step('the keys of the window work inside a field, and lead to one to type in', async () => {
    await page.getByLabel('Filter Serial', { exact: true }).focus();
    await page.keyboard.press('Control+K');
    await expect(page.getByLabel('Serial to look up')).toBeFocused();
    await page.keyboard.press('Alt+1');
    await expect(heading).toHaveText('Serials');
    await page.getByLabel('Filter Serial', { exact: true }).focus();
    await page.keyboard.press('Alt+3');
    await expect(heading).toHaveText('Look-up');
  });

  await test.step('signed out, the user name has it', async () => {
    await page.getByRole('button', { name: 'Sign out' }).press('Enter');
    await expect(page.getByLabel('User name')).toBeFocused();
  });
});

test('a replenishment is received by keyboard', async () => {
  const { page } = desk;
  const heading = page.getByRole('heading', { level: 1 });
  const type = async (text: string): Promise<void> => {
    // Slower than any keyboard scanner.
    await page.keyboard.type(text, { delay: 130 });
    await page.keyboard.press('Enter');
  };
  await signInByKeyboard('receiver');
  await expect(heading).toBeFocused();
  const [first = '', second = ''] = expectedOn(desk.folder, 'RPL-1001');
  await page.keyboard.press('F3');
  await type('rpl-1001');
  await expect(heading).toHaveText('RPL-1001');
  await expect(heading).toBeFocused();
  await expect(tile(page)).toBeVisible();

  await page.keyboard.press('F3');
  await type('a1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  await type(first.toLowerCase());
  await expect(tile(page)).toContainText('1 of 20');
  await page.keyboard.press('F8');
  await expect(tile(page)).toContainText('Undone');
  await type(first);
  await expect(tile(page)).toContainText('1 of 20');

  await page.keyboard.press('F2');
  await expect(page.getByLabel('Bin', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Serial, product or bin')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();
  await desk.scan(second);
  await expect(tile(page)).toContainText('2 of 20');
  // A keyboard scanner's Enter presses nothing.
  await page.getByRole('button', { name: /Undo last scan/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F9');
  await expect(heading).toHaveText('Receiving');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('button', { name: /RPL-1001/ })).toContainText('2 of 20');
});

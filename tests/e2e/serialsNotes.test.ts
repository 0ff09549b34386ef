import Database from 'better-sqlite3';
import { expect, test } from 'playwright/test';
import { warehouseFile } from '../../main/database/openWarehouse';
import { roles } from '../../shared/domain/roles';
import { type Desk, openDesk } from '../support/desk';
import { newRequestId } from '../support/requestId';
import { serialsPage } from '../support/serialsPage';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

test('OMS Notes: the pencil, the modal Update, its label and its button', async () => {
  await desk.signIn('admin');
  const { page } = desk;
  const list = serialsPage(page);
  const pencil = page.getByRole('button', { name: /^Edit OMS Notes of / });
  const serial = (await list.texts('serial'))[4] ?? '';
  await pencil.nth(4).click();
  const modal = page.getByRole('dialog', { name: 'Update' });
  await modal.getByLabel('OMS Notes:').fill('ask the supplier, ünïcode 🚀');
  await modal.getByRole('button', { name: 'Update' }).click();
  await expect(modal).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: serial });
  await expect(row.locator('[data-field="omsNotes"]')).toContainText('ask the supplier, ünïcode 🚀');
  await expect(row.getByRole('button', { name: `Edit OMS Notes of ${serial}` })).toBeFocused();

  await test.step('typing goes on behind the text that is there', async () => {
    await page.keyboard.press('Space');
    await expect(modal.getByLabel('OMS Notes:')).toBeFocused();
    await page.keyboard.type(' more', { delay: 120 });
    await expect(modal.getByLabel('OMS Notes:')).toHaveValue('ask the supplier, ünïcode 🚀 more');
  });

  await test.step('leaving with changes asks first', async () => {
    await page.keyboard.press('Control+k');
    await expect(modal.getByText('Your changes are not saved.')).toBeVisible();
    await modal.getByRole('button', { name: 'Keep editing' }).click();
    await page.keyboard.press('Escape');
    await expect(modal.getByText('Your changes are not saved.')).toBeVisible();
    await expect(modal.getByRole('button', { name: 'Keep editing' })).toBeFocused();
    await modal.getByRole('button', { name: 'Discard changes' }).click();
    await expect(modal).toHaveCount(0);
  });
});

test('two people edit one note: the second is told, sees both, and decides', async () => {
  await desk.signIn('admin');
  const { page } = desk;
  const pencil = page.getByRole('button', { name: /^Edit OMS Notes of / });
  await pencil.first().click();
  const modal = page.getByRole('dialog', { name: 'Update' });
  const name = (await pencil.first().getAttribute('aria-label')) ?? '';
  const was = await modal.getByLabel('OMS Notes:').inputValue();
  await modal.getByLabel('OMS Notes:').fill('mine');
  await setBehind(name.replace('Edit OMS Notes of ', ''), was, 'theirs');
  await modal.getByRole('button', { name: 'Update' }).click();
  await expect(modal.getByText(/were changed meanwhile by Aiko Tan\.$/)).toBeVisible();
  await expect(modal.getByRole('group', { name: 'There now, by Aiko Tan' })).toContainText('theirs');
  await expect(modal.getByLabel('OMS Notes:')).toHaveValue('mine');
  await modal.getByRole('button', { name: 'Update' }).click();
  await expect(modal).toHaveCount(0);
  await expect(serialsPage(page).cells('omsNotes').first()).toContainText('mine');
});

test('a note in hand stays behind the lock screen, and nobody else finds it open', async () => {
  await desk.signIn('admin');
  const { page } = desk;
  await page
    .getByRole('button', { name: /^Edit OMS Notes of / })
    .first()
    .click();
  const modal = page.getByRole('dialog', { name: 'Update' });
  await modal.getByLabel('OMS Notes:').fill('half a note');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(modal).toBeHidden();
  await page.keyboard.type('demo-1234', { delay: 130 });
  await page.keyboard.press('Enter');
  await expect(modal.getByLabel('OMS Notes:')).toHaveValue('half a note');
  await page.keyboard.press('Control+l');
  await desk.signIn('manager');
  await expect(page.getByText(/^This page needs an OMS account\./)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a failure keeps the text and says so in the page’s words', async () => {
  await desk.signIn('admin');
  const { page } = desk;
  await page
    .getByRole('button', { name: /^Edit OMS Notes of / })
    .first()
    .click();
  const modal = page.getByRole('dialog', { name: 'Update' });
  await modal.getByLabel('OMS Notes:').fill('kept');
  spoil(desk.folder);
  await modal.getByRole('button', { name: 'Update' }).click();
  await expect(modal.getByText('Please try again..')).toBeVisible();
  await expect(modal.getByLabel('OMS Notes:')).toHaveValue('kept');
});

test('WMS Notes are edited here only by a warehouse manager with an OMS account', async () => {
  await desk.signIn('admin');
  const { page } = desk;
  const pencil = page.getByRole('button', { name: /^Edit WMS Notes of / });
  await expect(page.getByRole('button', { name: /^Edit OMS Notes of / }).first()).toBeVisible();
  await expect(pencil).toHaveCount(0);
  await desk.shut();
  alsoManager(desk.folder, 'admin');
  await desk.open();
  await desk.signIn('admin');
  await desk.page.getByRole('button', { name: 'Serials' }).click();
  await desk.page
    .getByRole('button', { name: /^Edit WMS Notes of / })
    .first()
    .click();
  const modal = desk.page.getByRole('dialog', { name: 'Update' });
  await modal.getByLabel('WMS Notes:').fill('fan rattles');
  await modal.getByRole('button', { name: 'Update' }).click();
  await expect(serialsPage(desk.page).cells('wmsNotes').first()).toContainText('fan rattles');
});

/** Another window's edit, through this window's own doorway. */
async function setBehind(serial: string, was: string, text: string): Promise<void> {
  const found = await desk.page.evaluate(
    (value) =>
      window.serialsDesk.ask('serials.lookUp', {
        input: { value },
        confirm: [],
        request: null,
        approval: null,
      }),
    serial,
  );
  const serialId = 'value' in found ? (found.value.hits[0]?.id ?? 0) : 0;
  const call = { input: { serialId, was, text }, confirm: [], request: newRequestId(), approval: null };
  const answer = await desk.page.evaluate(
    (asked) => window.serialsDesk.ask('serials.setOmsNotes', asked),
    call,
  );
  expect(answer).toHaveProperty('value');
}

/** Makes every note fail, as a damaged part of the file would. */
function spoil(folder: string): void {
  const file = new Database(warehouseFile(folder));
  file.exec(
    "CREATE TRIGGER spoilt BEFORE UPDATE OF oms_notes ON serial BEGIN SELECT RAISE(ABORT, 'spoilt'); END",
  );
  file.close();
}

function alsoManager(folder: string, userName: string): void {
  const file = new Database(warehouseFile(folder));
  file
    .prepare('INSERT INTO person_role (person, role) SELECT id, ? FROM person WHERE user_name = ?')
    .run(roles.manager.number, userName);
  file.close();
}

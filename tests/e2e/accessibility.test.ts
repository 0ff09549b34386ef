import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { demoPassword } from '../../shared/domain/demoAccounts';
import { expectNoBarrier } from '../support/barriers';
import { serialsPage } from '../support/serialsPage';
import { openDesk, tile } from '../support/desk';
import { orderOfEachWorkflow } from '../support/orders';
import { expectedOn } from '../support/expectedOn';

test('axe finds no barrier at first start', async () => {
  const desk = await openDesk([]);
  await expect(desk.page.getByRole('heading', { name: 'Create the owner account' })).toBeVisible();
  await expectNoBarrier(desk.page);
  await desk.close();
});

test('axe finds no barrier at sign-in, in Serials, Look-up and Audit', async () => {
  const desk = await openDesk();
  const { page } = desk;

  await test.step('sign-in, and refused', async () => {
    await page.getByLabel('User name').fill('nobody');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('User name and password do not match.')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('Serials with filters, a day that is none, and open histories', async () => {
    await desk.signIn('admin');
    await page.getByLabel('Filter ProcessID').fill('RPL-1001');
    await page.getByLabel('Filter Status').selectOption('Incoming');
    await page.getByLabel('Filter Update from').fill('2026-02-30');
    await expect(page.getByText(/of 20 that match/)).toBeVisible();
    const show = page.getByRole('button', { name: /^Show history of / });
    await show.first().click();
    await show.first().click();
    await expect(page.getByRole('table', { name: /SERIAL HISTORY/ })).toHaveCount(2);
    await expectNoBarrier(page);
  });

  await test.step('Serials without a match, below the look-up sheet', async () => {
    await page.getByLabel('Filter SKU').fill('no such SKU');
    await expect(page.getByText('No serial matches these 3 filters.')).toBeVisible();
    await expectNoBarrier(page);
    await desk.scan(expectedOn(desk.folder, 'RPL-1001')[0] ?? '');
    await expect(page.getByRole('dialog', { name: 'Look-up' }).getByRole('table')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('Look-up: empty, one unit, a choice', async () => {
    await page.getByRole('button', { name: 'Look-up' }).click();
    await expect(page.getByRole('heading', { name: 'Look-up' })).toBeVisible();
    await expectNoBarrier(page);
    await desk.scan(expectedOn(desk.folder, 'RPL-1001')[0] ?? '');
    await expect(page.getByRole('table', { name: /SERIAL HISTORY/ })).toBeVisible();
    await expectNoBarrier(page);
    await desk.scan('100234');
    await expect(page.getByText('Which one?')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('Audit', async () => {
    await desk.signOut();
    await desk.signIn('owner');
    await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Edit Maria Lopez' }).click();
    await page.getByRole('button', { name: 'Make a badge' }).click();
    await expect(page.getByRole('img', { name: 'Badge of Maria Lopez' })).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Stations' }).click();
    await page.getByRole('button', { name: /^Edit/ }).click();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Audit' }).click();
    await page.getByRole('button', { name: 'Verify history' }).click();
    await expect(page.getByText(/every hash fits/)).toBeVisible();
    await expectNoBarrier(page);
  });
  await desk.close();
});

test('axe finds no barrier in what the Serials page opens', async () => {
  const desk = await openDesk();
  const { page } = desk;
  const list = serialsPage(page);
  await desk.signIn('admin');
  await expect(page.getByText(/^1–100 of/)).toBeVisible();

  await test.step('Alert, Actions, a row’s menu', async () => {
    await list.act('Download Serial History');
    await expectNoBarrier(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Actions for / })
      .first()
      .click();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
  });

  await test.step('Update, and leaving it', async () => {
    await page
      .getByRole('button', { name: /^Edit OMS Notes of / })
      .first()
      .click();
    await page.getByLabel('OMS Notes:').fill('a note');
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  await test.step('Attributes and METADATA', async () => {
    await list.rowAct(0, 'Attributes');
    await page.getByRole('button', { name: 'Add an attribute' }).click();
    await page.getByLabel('Attribute 1', { exact: true }).fill('Batch');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await list.rowAct(0, 'Show history');
    await expect(page.getByRole('table', { name: 'METADATA' })).toBeVisible();
    await expectNoBarrier(page);
    await list.rowAct(0, 'Hide history');
  });

  await test.step('all selected, Add Attributes, and what became of it; cleared by a filter', async () => {
    await list.selectAll.click();
    await list.act('Add Attributes');
    await page.getByLabel('Attribute', { exact: true }).fill('batch');
    await page.getByLabel('Value', { exact: true }).fill('8');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: /^Add to/ }).click();
    await expect(page.getByText(/999 serials set/)).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByLabel('Search all columns', { exact: true }).fill('rpl');
    await expect(page.getByText('Selection cleared because the filter changed.')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('Add Attributes By CSV: before a file, and with refused rows', async () => {
    await list.act('Add Attributes By CSV');
    await expectNoBarrier(page);
    const file = join(desk.folder, 'attributes.csv');
    writeFileSync(file, 'SKU,Serial,Attribute,Value\nNOPE,1,a,b\n');
    await desk.openFrom(file);
    await page.getByRole('button', { name: 'Upload a file…' }).click();
    await expect(page.getByText('1 row refused')).toBeVisible();
    await expectNoBarrier(page);
  });
  await desk.close();
});

test('axe finds no barrier in Receiving, in each of its states', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await desk.signIn('receiver');

  await test.step('the list, and a scan that it refuses', async () => {
    await expect(page.getByRole('list', { name: 'Replenishments' })).toBeVisible();
    await expectNoBarrier(page);
    await desk.scan('NOWHERE-99');
    await expect(page.getByRole('alert')).toContainText('NOWHERE-99');
    await expectNoBarrier(page);
  });

  await test.step('waiting, and while a bin is typed', async () => {
    await desk.scan('RPL-1008');
    await expect(tile(page)).toContainText('a bin first');
    await expectNoBarrier(page);
    await page.keyboard.press('F2');
    await page.keyboard.type('A1-101');
    await expectNoBarrier(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  });

  await test.step('which one?', async () => {
    await desk.scan('100234');
    await expect(tile(page)).toContainText('Which one?');
    await expectNoBarrier(page);
  });

  await test.step('accepted', async () => {
    await page.keyboard.press('1');
    await expect(tile(page)).toContainText('Received');
    await expectNoBarrier(page);
  });

  await test.step('refused, and looked at', async () => {
    await desk.scan('NOWHERE-99');
    await expect(tile(page)).toContainText('Refused');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: '1 refused to look at' }).click();
    await expect(page.getByRole('list', { name: 'Refused scans' })).toContainText('NOWHERE-99');
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
  });

  await test.step('counted lines, and the consent of a manager', async () => {
    await page.keyboard.press('F9');
    await desk.scan('RPL-1004');
    await desk.scan('CBL-C2-1');
    await expect(tile(page)).toContainText('1 of 40');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: /^CBL-C2-1 / }).click();
    await page.getByLabel('Quantity', { exact: true }).fill('0');
    await page.getByRole('button', { name: 'Receive 0' }).click();
    await expect(page.getByRole('region', { name: /^Quantity of/ }).getByRole('alert')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Close short…' }).click();
    await expect(page.getByRole('region', { name: 'Consent' })).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
  });

  await test.step('closed short, and locked', async () => {
    await page.keyboard.press('F9');
    await desk.scan('RPL-1006');
    await expect(tile(page)).toContainText('Closed short');
    await expectNoBarrier(page);
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expectNoBarrier(page);
  });
  await desk.close();
});

test('axe finds no barrier in Packing, in each of its states', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await desk.signIn('shipper');

  await test.step('the list, and a scan that it refuses', async () => {
    await expect(page.getByRole('list', { name: 'Orders' })).toBeVisible();
    await expectNoBarrier(page);
    await desk.scan('NOWHERE-99');
    await expect(page.getByRole('alert')).toContainText('NOWHERE-99');
    await expectNoBarrier(page);
  });

  const { order, lines } = orderOfEachWorkflow(desk.folder);
  await test.step('waiting, captured, refused', async () => {
    await desk.scan(order);
    await expect(tile(page)).toContainText('Scan');
    await expectNoBarrier(page);
    await desk.scan(lines['In/Out'].ready[0] ?? '');
    await expect(tile(page)).toContainText('Captured');
    await expectNoBarrier(page);
    await page.keyboard.press('F9');
    await expect(tile(page)).toContainText('still needs');
    await expectNoBarrier(page);
  });

  await test.step('a list with what stands in the way', async () => {
    await page.getByRole('button', { name: 'Paste or range' }).click();
    await page.getByLabel('Serials, one a line').fill('PX-1\nPX-1');
    await page.getByRole('button', { name: 'Capture 2' }).click();
    await expect(page.getByText('Nothing has changed.').first()).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('textbox', { name: 'First' }).fill('A');
    await page.getByRole('button', { name: 'Add range' }).click();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
  });

  await test.step('a manager’s consent, and shipped', async () => {
    await page.keyboard.press('F9');
    await expect(tile(page)).toContainText('still needs');
    await page.keyboard.press('F7');
    await expect(page.getByRole('region', { name: 'Consent' })).toBeVisible();
    await expectNoBarrier(page);
    await page.getByLabel('Reason').fill('no stock');
    await page.getByLabel('User name').fill('manager');
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Ship short' }).click();
    await expect(tile(page)).toContainText('Shipped');
    await expectNoBarrier(page);
  });
  await desk.close();
});

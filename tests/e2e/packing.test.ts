import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { demoPassword } from '../../shared/domain/demoAccounts';
import { statuses } from '../../shared/domain/statuses';
import { steps } from '../../shared/domain/steps';
import { type Desk, openDesk, tile } from '../support/desk';
import { historyOf, orderOfEachWorkflow, serialsWith } from '../support/orders';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

const says = (text: string | RegExp) => expect(tile(desk.page)).toContainText(text);
const line = (sku: string) =>
  desk.page.getByRole('list', { name: 'Lines' }).getByRole('listitem').filter({ hasText: sku }).first();

async function approve(reason: string): Promise<void> {
  const { page } = desk;
  await page.getByLabel('Reason').fill(reason);
  await page.getByLabel('User name').fill('manager');
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByLabel('Password', { exact: true }).press('Enter');
}

/** The order of each workflow, opened by its number from the list. */
async function openOrder() {
  await desk.signIn('shipper');
  const order = orderOfEachWorkflow(desk.folder);
  await desk.scan(order.order);
  await expect(desk.page.getByRole('heading', { name: order.order })).toBeVisible();
  return order;
}

test('an order with a line of each workflow is packed by scanner, refused, shipped, voided and shipped again', async () => {
  const { page, folder } = desk;
  const { order, lines } = await openOrder();
  const { Out: out, 'In/Out': inOut, 'Out in Bulk': bulk, No: no } = lines;
  const [first = '', second = '', third = ''] = inOut.ready;
  const bulkSerials = ['PX-880041', 'PX-880042', 'PX-880043', 'PX-880044'];

  await test.step('In/Out: a Ready unit is captured and reserved', async () => {
    await desk.scan(first);
    await says('Captured');
    await says(first);
    await expect(line(inOut.sku)).toContainText(`1 of ${inOut.units}`);
  });

  await test.step('refused once for each reason', async () => {
    await desk.page.waitForTimeout(600);
    await desk.scan(first);
    await says(`${first} is captured for order ${order} already`);
    await desk.scan('NO-SUCH-UNIT-1');
    await says('Which one?');
    const [hold = ''] = serialsWith(folder, statuses.Hold.number);
    await desk.scan(hold);
    await says(hold);
    await says('Nothing has changed.');
    const [imperfect = ''] = serialsWith(folder, statuses.Imperfect.number);
    await desk.scan(imperfect);
    await says(imperfect);
    await says('Nothing has changed.');
    await page.keyboard.press('F9');
    await says(`Order ${order} still needs`);
  });

  await test.step('the rest of In/Out; one more is refused', async () => {
    await desk.scan(second);
    await says('Captured');
    await desk.scan(third);
    await says(`All ${inOut.units} ${inOut.sku} are captured; ${third} is one more.`);
  });

  await test.step('Out: the product, then the serials', async () => {
    await desk.scan(out.sku);
    await says(`serials of ${out.sku}`);
    await desk.scan('8F2K-11C2');
    await says('8F2K-11C2');
    await desk.scan('8F2K-11C7');
    await expect(line(out.sku)).toContainText('complete');
  });

  await test.step('Out in Bulk: all at once', async () => {
    await line(bulk.sku).getByRole('button', { name: 'Paste or range' }).click();
    await page
      .getByLabel('Serials, one a line')
      .fill(`${bulkSerials.slice(0, 2).join('\n')}\n${bulkSerials[0]}`);
    await page.getByRole('button', { name: 'Capture 3' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'stands in the list twice' })).toBeVisible();
    await page.getByLabel('Serials, one a line').fill(bulkSerials[0] ?? '');
    await page.getByRole('textbox', { name: 'First' }).fill(bulkSerials[1] ?? '');
    await page.getByRole('textbox', { name: 'Last' }).fill(bulkSerials[3] ?? '');
    await page.getByRole('button', { name: 'Add range' }).click();
    await page.getByRole('button', { name: 'Capture 4' }).click();
    await says(`4 serials of ${bulk.sku}`);
  });

  await test.step('No: by scans and by the field; a capture survives a restart', async () => {
    await desk.scan(no.sku);
    await says(`1 ${no.sku}`);
    await desk.restart();
    await desk.signIn('shipper');
    await expect(desk.page.getByRole('heading', { name: order })).toBeVisible();
    await expect(line(no.sku)).toContainText(`1 of ${no.units}`);
    await desk.page.getByLabel(`Quantity of ${no.sku}`).fill(String(no.units));
    await desk.page.getByLabel(`Quantity of ${no.sku}`).press('Enter');
    await says('Complete');
    await says('Not shipped yet: nothing has left the stock.');
  });

  await test.step('taken back one by one, and captured again', async () => {
    await line(inOut.sku)
      .getByRole('button', { name: `Take ${second} back` })
      .click();
    await says('Taken back');
    await expect(line(inOut.sku)).toContainText(`1 of ${inOut.units}`);
    await desk.scan(second);
    await says('Complete');
  });

  await test.step('shipped by label, voided by a manager at this station, shipped again', async () => {
    await desk.scan('SDSDSHIP');
    await says('Shipped');
    await desk.page.getByRole('button', { name: 'Void the shipment…' }).click();
    await approve('wrong carrier');
    await says('Voided');
    await expect(line(out.sku)).toContainText('complete');
    await desk.page.keyboard.press('F9');
    await says('Shipped');
  });

  await test.step('SERIAL HISTORY tells exactly that', () => {
    const told = (sku: string, value: string) =>
      historyOf(folder, sku, value).map(({ step, reason }) => (reason === null ? step : `${step} ${reason}`));
    const { reserve, release, ship, voidShipment } = steps;
    const voided = `${voidShipment.number} Allowed by Ines Weber: wrong carrier`;
    const packedAgain = [ship.number, voided, ship.number];
    expect(told(inOut.sku, first).slice(-4)).toEqual([reserve.number, ...packedAgain]);
    expect(told(inOut.sku, second).slice(-6)).toEqual([
      reserve.number,
      release.number,
      reserve.number,
      ...packedAgain,
    ]);
    expect(told(out.sku, '8F2K-11C2')).toEqual(packedAgain);
    for (const serial of bulkSerials) expect(told(bulk.sku, serial)).toEqual(packedAgain);
  });
});

test('an order leaves short by a manager; the next order opens by its scan', async () => {
  const { page, folder } = desk;
  const { order, lines } = await openOrder();
  const [first = ''] = lines['In/Out'].ready;
  await desk.scan(first);
  await says('Captured');
  await page.keyboard.press('F9');
  await says(`Order ${order} still needs`);
  await page.keyboard.press('F7');
  await approve('the rest tomorrow');
  await says('Shipped');
  await expect(page.getByRole('heading', { name: 'Shipped short' })).toBeVisible();
  expect(historyOf(folder, lines['In/Out'].sku, first).at(-1)).toMatchObject({
    step: steps.ship.number,
    reason: 'Allowed by Ines Weber: the rest tomorrow',
  });
  await test.step('its slip is saved as PDF', async () => {
    const slip = join(folder, 'slip.pdf');
    await desk.saveTo(slip);
    await page.getByRole('button', { name: 'Packing slip as PDF' }).click();
    await expect(page.getByText('The packing slip is saved.')).toBeVisible();
    expect(readFileSync(slip).subarray(0, 5).toString()).toBe('%PDF-');
  });
  await page.getByRole('button', { name: '← Orders' }).click();
  await page.getByRole('button', { name: /Shipped today/ }).click();
  await expect(page.getByRole('list', { name: 'Orders' })).toContainText(order);
});

test('undo takes back the newest capture by key and by label', async () => {
  const { page } = desk;
  const { lines } = await openOrder();
  const [first = '', second = ''] = lines['In/Out'].ready;
  await desk.scan(first);
  await says(first);
  await desk.scan(second);
  await says(second);
  await page.keyboard.press('F8');
  await says('Taken back');
  await says(second);
  await desk.scan('SDSDUNDO');
  await says(first);
  await expect(line(lines['In/Out'].sku)).toContainText(`0 of ${lines['In/Out'].units}`);
  await desk.scan(first);
  await says('Captured');
});

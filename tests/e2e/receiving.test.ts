import { expect, test } from 'playwright/test';
import { lengthOf } from '../../renderer/sounds/tones';
import { type Desk, openDesk, tile } from '../support/desk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.close());

/** The serials that RPL-1001 expects, read where the OMS admin reads them. */
async function expectedSerials(document: string): Promise<readonly string[]> {
  await desk.signIn('admin');
  await desk.page.getByLabel('Filter ProcessID').fill(document);
  await expect(desk.page.getByText(/of 20 that match/)).toBeVisible();
  const serials = await desk.page.locator('[role="gridcell"][data-field="serial"]').allInnerTexts();
  await desk.signOut();
  return serials.map((text) => text.trim());
}

/** Nothing cuts "refused": until it has sounded, no other tone starts. */
const refusedSounded = (): Promise<void> => desk.page.waitForTimeout(lengthOf('refused'));

test('a replenishment of 20 is received by scanner, refused once for each reason, and found by the admin', async () => {
  const { page } = desk;
  const serials = await expectedSerials('RPL-1001');
  expect(serials).toHaveLength(20);
  const [first = '', second = '', ...rest] = serials;

  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  await expect(page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();

  await test.step('refused: no bin is chosen', async () => {
    await desk.scan(first);
    await expect(tile(page)).toContainText('Refused');
    await expect(tile(page)).toContainText('Scan a bin first');
    await expect(tile(page)).toContainText('Nothing has changed');
    await refusedSounded();
  });

  await test.step('the bin is chosen by scan, and the unit is received', async () => {
    await desk.scan('A1-101');
    await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
    await desk.scan(first);
    await expect(tile(page)).toContainText('Received');
    await expect(tile(page)).toContainText(first);
    await expect(tile(page)).toContainText('1 of 20');
    expect((await desk.tones()).last).toBe('done');
  });

  const refusals = [
    ['unknown', 'NOWHERE-99', 'Not expected on RPL-1001'],
    ['already received', first, 'already received'],
    ['the replenishment of another', '100234', 'belongs to RPL-1008'],
    ['a bin that is none', 'A2-999X', 'Not expected on RPL-1001'],
  ] as const;
  for (const [title, value, sentence] of refusals) {
    await test.step(`refused: ${title}`, async () => {
      const { count } = await desk.tones();
      await desk.scan(value);
      await expect(tile(page)).toContainText('Refused');
      await expect(tile(page)).toContainText(sentence);
      await expect(tile(page)).toContainText('Nothing has changed');
      expect(await desk.tones()).toEqual({ count: count + 1, last: 'refused' });
      await refusedSounded();
    });
  }

  await test.step('refused: an unknown bin, typed', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.type('A2-999', { delay: 130 });
    await page.keyboard.press('Enter');
    await expect(page.getByText('A2-999 is no bin.')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('undo takes the newest one back, and it can be scanned again', async () => {
    await desk.scan(second);
    await expect(tile(page)).toContainText('2 of 20');
    await page.keyboard.press('F8');
    await expect(tile(page)).toContainText('1 of 20');
    await desk.scan(second);
    await expect(tile(page)).toContainText('2 of 20');
  });

  await test.step('a burst of scans loses none', async () => {
    for (const serial of rest.slice(0, 10)) await desk.scan(serial);
    await expect(tile(page)).toContainText('12 of 20');
  });

  await test.step('closed mid-way, everything is where it was', async () => {
    await desk.restart();
    await desk.signIn('receiver');
    await expect(desk.page.getByRole('heading', { name: 'RPL-1001' })).toBeVisible();
    await expect(desk.page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
    await expect(tile(desk.page)).toContainText('12 of 20');
    for (const serial of rest.slice(10)) await desk.scan(serial);
    await expect(tile(desk.page)).toContainText('20 of 20');
  });

  await test.step('the admin finds every one, Ready, with its history', async () => {
    await desk.signOut();
    await desk.signIn('admin');
    await desk.page.getByLabel('Filter ProcessID').fill('RPL-1001');
    await desk.page.getByLabel('Filter Status').selectOption('Ready');
    await expect(desk.page.getByText(/of 20 that match/)).toBeVisible();
    await desk.page.getByRole('button', { name: `Show history of ${first}` }).click();
    const history = desk.page.getByRole('table', { name: /SERIAL HISTORY/ });
    await expect(history).toContainText('Ready');
    await expect(history).toContainText('Incoming');
    await expect(history).toContainText('Maria Lopez');
  });
});

test('a serial that two lines expect is asked for, and received on the chosen line', async () => {
  const { page } = desk;
  await desk.signIn('receiver');
  await desk.scan('100234');
  await expect(page.getByRole('heading', { name: 'RPL-1008' })).toBeVisible();
  await desk.scan('A1-101');
  await expect(page.getByRole('region', { name: 'Into bin' })).toContainText('A1-101');
  await desk.scan('100234');
  await expect(tile(page)).toContainText('Which one?');
  expect((await desk.tones()).last).toBe('whichOne');
  await page.keyboard.press('1');
  await expect(tile(page)).toContainText('Received');
  await desk.scan('100234');
  await expect(tile(page)).toContainText('Received');
});

test('a damaged bin scanned while another is chosen takes one unit', async () => {
  const { page } = desk;
  const serials = await expectedSerials('RPL-1001');
  const [first = '', second = ''] = serials;
  await desk.signIn('receiver');
  await desk.scan('RPL-1001');
  const panel = page.getByRole('region', { name: 'Into bin' });
  await desk.scan('A1-101');
  await expect(panel).toContainText('A1-101');
  await desk.scan('D1-001');
  await expect(panel).toContainText('D1-001');
  await desk.scan(first);
  await expect(tile(page)).toContainText('Imperfect');
  await expect(panel).toContainText('A1-101');
  await desk.scan(second);
  await expect(tile(page)).toContainText('Ready');
});

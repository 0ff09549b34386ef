import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { openDesk, tile } from '../support/desk';
import { expectedOn } from '../support/expectedOn';
import { newFolder } from '../support/folder';
import { print, timed } from './figures';
import { watchLongTasks } from './longTasks';

const starts = 7;
const demo = ['--demo', '--demo-serials', process.env['SERIALS'] ?? '20000'];

test('program start to usable sign-in', async () => {
  const desk = await openDesk(demo);
  await demoMade(desk.page);
  const measured: number[] = [];
  for (let at = 0; at < starts; at += 1) {
    await desk.shut();
    measured.push(
      await timed(async () => {
        await desk.open();
        await expectFocus(desk.page);
      }),
    );
  }
  await desk.close();
  const floor: number[] = [];
  for (let at = 0; at < starts; at += 1) floor.push(await startEmptyApp());
  print('program start to usable sign-in', measured, { name: 'an empty Electron window', samples: floor });
});

test('scan to tile: from the feed until the frame with the answer', async () => {
  const desk = await openDesk(demo);
  const { page } = desk;
  await demoMade(page);
  await desk.signIn('receiver');
  const serials = expectedOn(desk.folder, 'RPL-1003');
  await desk.scan('RPL-1003');
  await page.getByRole('heading', { name: 'RPL-1003' }).waitFor();
  await desk.scan('A1-104');
  await expect.poll(() => page.getByRole('region', { name: 'Into bin' }).innerText()).toContain('A1-104');
  const longTasks = await watchLongTasks(page);
  const measured: number[] = [];
  const floor: number[] = [];
  for (const serial of serials) {
    const shown = shownAt(page, serial);
    const began = performance.timeOrigin + performance.now();
    await desk.scan(serial);
    measured.push((await shown) - began);
    floor.push(await twoFrames(page));
  }
  await longTasks('scan to tile');
  await desk.close();
  expect(measured.length).toBeGreaterThan(100);
  print('scan to tile', measured.slice(10), {
    name: 'two frames of the same window',
    samples: floor.slice(10),
  });
});

/** A demo of a million serials takes minutes. */
const demoMade = (page: Page): Promise<void> => page.getByLabel('User name').waitFor({ timeout: 900_000 });

async function expectFocus(page: Page): Promise<void> {
  const field = page.getByLabel('User name');
  await field.waitFor();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
}

async function startEmptyApp(): Promise<number> {
  const folder = newFolder();
  const executablePath = process.env['SERIALS_DESK_ELECTRON'] ?? '';
  const began = performance.now();
  const app = await _electron.launch({
    executablePath,
    args: [join(import.meta.dirname, 'emptyApp')],
    env: { ...process.env, EMPTY_APP_PROFILE: folder.path },
  });
  await (await app.firstWindow()).getByText('ready').waitFor();
  const took = performance.now() - began;
  await app.close();
  folder.remove();
  return took;
}

/** When (epoch ms) the frame that shows this serial on the tile was handed to the screen. */
async function shownAt(page: Page, serial: string): Promise<number> {
  return tile(page).evaluate(
    (element, wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!element.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
          );
        };
        const observer = new MutationObserver(look);
        observer.observe(element, { childList: true, subtree: true, characterData: true });
        look();
      }),
    serial,
  );
}

async function twoFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
      }),
  );
}

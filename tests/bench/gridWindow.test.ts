import type { Page } from 'playwright';
import { test } from 'vitest';
import { noFilters } from '../../shared/contract/serialFilters';
import { openDesk } from '../support/desk';
import { serialsPage } from '../support/serialsPage';
import { serials } from './demo';
import { print } from './figures';
import { watchLongTasks } from './longTasks';

const rounds = 25;

test('Serials in the window: from the last key or click until the rows are painted', async () => {
  const desk = await openDesk(['--demo', '--demo-serials', String(serials)]);
  const { page } = desk;
  await page.getByLabel('User name').waitFor({ timeout: 900_000 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.signIn('admin');
  const list = serialsPage(page);
  await page.getByText(/^1–100 of /).waitFor({ timeout: 60_000 });
  // The mirror loads behind the first page.
  await page.waitForTimeout(Math.max(2_000, serials / 200));
  await watchPainting(page);
  const longTasks = await watchLongTasks(page);

  const turns: number[] = [];
  const next = page.getByRole('button', { name: 'Go to next page' });
  for (let at = 0; at < rounds; at += 1) turns.push(await painted(page, () => next.click()));

  const filtered: number[] = [];
  const field = list.filter('Serial');
  for (let at = 0; at < rounds; at += 1) {
    filtered.push(await painted(page, () => field.fill(String(at % 10))));
  }
  await field.fill('');

  const sorted: number[] = [];
  const title = page.locator('[role="columnheader"][data-field="serial"] .title');
  for (let at = 0; at < rounds; at += 1) sorted.push(await painted(page, () => title.click()));

  const jumped: number[] = [];
  const jump = page.getByLabel('Go to page', { exact: true });
  const pages = Math.floor(serials / 100);
  for (let at = 0; at < rounds; at += 1) {
    await jump.fill(String(1 + ((at * 7919) % pages)));
    jumped.push(await painted(page, () => jump.press('Enter')));
  }
  await longTasks('page turns, filters, sorts and jumps');
  const data = await dataTimes(page);
  await desk.close();

  const floor = { name: 'the data alone, asked from the same window', samples: data };
  print(`page turn, ${serials} serials`, turns, floor);
  print('filter, with the pause of 40 ms after a key', filtered, floor);
  print('sort', sorted, floor);
  print('jump', jumped, floor);
});

/** Has the page note when an input began and when rows that it brought were painted. */
async function watchPainting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = { began: 0, painted: 0 };
    for (const kind of ['click', 'input', 'keydown']) {
      window.addEventListener(kind, ({ timeStamp }) => (state.began = timeStamp), { capture: true });
    }
    const rows = document.querySelector('[role="grid"]');
    if (rows === null) throw new Error('there is no grid');
    const watch = new MutationObserver(() => {
      // The frame in which the change is drawn, and the next one, before which it was shown.
      requestAnimationFrame(() => requestAnimationFrame((now) => (state.painted = now)));
    });
    watch.observe(rows, { subtree: true, attributes: true, attributeFilter: ['data-id'], childList: true });
    Object.assign(window, { painting: state });
  });
}

/** Milliseconds from the input that `act` makes until its rows are painted and nothing more changes. */
async function painted(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => Object.assign(Reflect.get(window, 'painting'), { began: 0, painted: 0 }));
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const { began, painted: at } = Reflect.get(window, 'painting');
    return Number(at) - Number(began);
  });
}

/** What asking for a page takes from the window and back, each time another one. */
async function dataTimes(page: Page): Promise<readonly number[]> {
  const asked = { filters: noFilters, sort: null, pageSize: 100 as const };
  return page.evaluate(
    async ([question, count]) => {
      const samples: number[] = [];
      for (let at = 0; at < count; at += 1) {
        const began = performance.now();
        const input = { ...question, page: at };
        await window.serialsDesk.ask('serials.page', { input, confirm: [], request: null, approval: null });
        samples.push(performance.now() - began);
      }
      return samples;
    },
    [asked, rounds] as const,
  );
}

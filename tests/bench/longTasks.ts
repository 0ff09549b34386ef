import type { Page } from 'playwright';

/**
 * Has the page note the tasks that kept it from drawing for more than 50 ms (Long Tasks API). Called when the work is
 * over, it prints how many there were and the longest of them.
 */
export async function watchLongTasks(page: Page): Promise<(title: string) => Promise<void>> {
  await page.evaluate(() => {
    const noted: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: noted });
  });
  return async (title) => {
    const noted = await page.evaluate(() => {
      const kept: unknown = Reflect.get(window, 'longTasks');
      return Array.isArray(kept) ? kept.map(Number) : [];
    });
    const longest = noted.length === 0 ? '' : `, the longest ${Math.max(...noted).toFixed(0)} ms`;
    console.log(`${title}: ${noted.length} tasks over 50 ms in the renderer${longest}`);
  };
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** Nothing that axe calls serious or critical; soft, so that a run names every barrier there is. */
export async function expectNoBarrier(page: Page): Promise<void> {
  // Its usual last step opens another page, which Electron cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect.soft(barriers).toEqual([]);
}

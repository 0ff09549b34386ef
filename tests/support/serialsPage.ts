import type { Locator, Page } from 'playwright/test';

/** The Serials page in a tester's words. */
export interface SerialsPage {
  filter(name: string): Locator;
  /** All cells of a column, by its name in the program. */
  cells(column: string): Locator;
  texts(column: string): Promise<readonly string[]>;
  /** The tick of the n-th row. */
  tick(row: number): Locator;
  /** Chooses from *Actions*. */
  act(name: string): Promise<void>;
  /** Chooses from the menu of the n-th row. */
  rowAct(row: number, name: string): Promise<void>;
  readonly selectAll: Locator;
}

export function serialsPage(page: Page): SerialsPage {
  const cells = (column: string): Locator => page.locator(`[role="gridcell"][data-field="${column}"]`);
  return {
    cells,
    filter: (name) => page.getByLabel(`Filter ${name}`, { exact: true }),
    texts: async (column) => (await cells(column).allInnerTexts()).map((text) => text.trim()),
    tick: (row) => page.getByRole('checkbox', { name: /^Select (?!All$)/ }).nth(row),
    async act(name) {
      await page.getByRole('button', { name: 'Actions', exact: true }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    async rowAct(row, name) {
      await page
        .getByRole('button', { name: /^Actions for / })
        .nth(row)
        .click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    selectAll: page.getByLabel('Select All'),
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';

/** Keys that are no character, as Chromium wants them told. */
const named: Readonly<
  Record<string, { readonly key: string; readonly code: number; readonly text?: string }>
> = {
  '\n': { key: 'Enter', code: 13, text: '\r' },
  '\t': { key: 'Tab', code: 9 },
  '\u001d': { key: 'F12', code: 123 },
};

/**
 * Types a text as a keyboard scanner does; `\n` is Enter, `\t` Tab, GS is F12. Each event carries its own time, so
 * that a busy test machine makes no scanner slow.
 * @param gap milliseconds from key to key
 */
export async function typeAsScanner(page: Page, text: string, gap = 10): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  const start = Date.now();
  let number = 0;
  for (const character of text) {
    const due = start + number * gap;
    if (due > Date.now()) await pause(due - Date.now());
    const { key, code, text: typed } = named[character] ?? { key: character, code: 0, text: character };
    const timestamp = due / 1000;
    const shared = { key, windowsVirtualKeyCode: code, timestamp };
    await chromium.send('Input.dispatchKeyEvent', {
      type: typed === undefined ? 'rawKeyDown' : 'keyDown',
      ...shared,
      ...(typed === undefined ? {} : { text: typed }),
    });
    await chromium.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
    number += 1;
  }
  await chromium.detach();
}

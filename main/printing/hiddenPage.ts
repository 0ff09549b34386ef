import { BrowserWindow, type WebContents } from 'electron';
import { servePrinted } from './printedPages';

/** Long enough for ten thousand serials on a slow computer. */
const longestMs = 120_000;

/**
 * Loads a page that is to be printed, in a hidden window that has no script, no preload and no way out, and that is
 * closed whatever happens. Throws when the page cannot be loaded or printed in time.
 */
export async function withHiddenPage<T>(
  html: string,
  print: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const page = servePrinted(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: page.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  async function loaded(): Promise<T> {
    await window.loadURL(page.url);
    return print(window.webContents);
  }
  try {
    return await Promise.race([loaded(), ended(window)]);
  } finally {
    page.remove();
    window.destroy();
  }
}

/** Rejects when the page's process ends or takes too long; without it nothing would ever answer. */
function ended(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page was not printed in time')), longestMs);
    window.webContents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`the page's process ended: ${reason}`));
    });
    window.once('closed', () => {
      clearTimeout(timer);
      reject(new Error('the page was closed'));
    });
  });
}

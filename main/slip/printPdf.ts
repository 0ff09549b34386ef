import { app, BrowserWindow } from 'electron';
import { paperIn } from './paper';
import { servePrinted } from './printedPages';
import type { Printed } from './slips';

/** Long enough for ten thousand serials on a slow computer. */
const longestMs = 120_000;

/** Inches: the foot stands in the lower one. */
const margins = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 };

/**
 * Prints a page into a PDF, in a hidden window that has no script, no preload and no way out, and that is closed
 * whatever happens. Throws when the page cannot be printed.
 */
export async function printPdf({ html, footer }: Printed): Promise<Uint8Array> {
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
  try {
    return await Promise.race([print(window, page.url, footer), ended(window)]);
  } finally {
    page.remove();
    window.destroy();
  }
}

async function print(window: BrowserWindow, url: string, footer: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return window.webContents.printToPDF({
    pageSize: paperIn(app.getLocaleCountryCode()),
    margins,
    displayHeaderFooter: true,
    // Without one of ours Chromium writes date and title there.
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    // Readable aloud, and its text can be searched in order.
    generateTaggedPDF: true,
  });
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

import { BrowserWindow, screen } from 'electron';
import { join } from 'node:path';
import type { Log } from './log';
import { firstPage } from './pages';

/** The design's desk size and its smallest one; a smaller display gets all it has. */
const usual = { width: 1440, height: 900 };
const smallest = { width: 1024, height: 768 };

/** A page that ends more often than this in a minute is not loaded again by itself. */
const mostEndsInAMinute = 3;

/** Opens the program's window; it shows itself once its first page is painted. `built` is the folder out/. */
export function openWindow(built: string, log: Log): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(usual.width, room.width),
    height: Math.min(usual.height, room.height),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Serials Desk',
    icon: join(built, 'renderer/icon.png'),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(built, 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Serials and SKUs are no misspellings.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  reloadAfterCrash(window, log);
  void window
    .loadURL(firstPage)
    .catch((error: unknown) => log('error', `the first page does not load: ${String(error)}`));
  return window;
}

/** What the page shows is in the warehouse, and what it asked is answered: a new page goes on where it was. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  const ends: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('error', `the window's process ended: ${reason} (${exitCode})`);
    const now = Date.now();
    ends.push(now);
    if (ends.filter((end) => now - end < 60_000).length <= mostEndsInAMinute) window.reload();
  });
}

/** Brings the window forward, as a second start of the program does. */
export function bringForward(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

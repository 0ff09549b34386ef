import type { BrowserWindow } from 'electron';
import type { ScreenEvents } from '../shared/contract/events';

/** Tells the window an event of the contract; a window that is gone, or whose process is, hears nothing. */
export function tell<E extends keyof ScreenEvents>(
  window: BrowserWindow | null,
  event: E,
  payload: ScreenEvents[E],
): void {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(`event:${event}`, payload);
}

import { app } from 'electron';
import type { Log } from './log';

/** Ends what runs beside the window, in good order, before the program ends. */
export function closeBeforeQuit(closings: readonly (() => Promise<void>)[], log: Log): void {
  let closing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const began = performance.now();
    void Promise.allSettled(closings.map((close) => close())).then(() => {
      log('info', `closed in ${Math.round(performance.now() - began)} ms`);
      app.exit(0);
    });
  });
}

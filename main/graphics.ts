import { app } from 'electron';
import { existsSync } from 'node:fs';

/**
 * Has Chromium draw by itself where there is no graphics card (a server, a virtual machine, Xvfb). It would
 * try one first, and of such starts one in ten never showed its window: its process waited for the failed one.
 */
export function drawWithoutGraphicsCard(): void {
  if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();
}

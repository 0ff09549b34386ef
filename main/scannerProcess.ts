import { utilityProcess } from 'electron';
import { fileURLToPath } from 'node:url';
import {
  superviseScanner,
  type ScannerChild,
  type ScannerListeners,
  type ScannerProcess,
} from './scannerSupervisor';

export interface ScannerOptions extends ScannerListeners {
  /** Path of the feed that takes the place of the hardware; null: the computer's scanners. */
  readonly feed: string | null;
}

/** Starts the scanner process; the build puts it beside the main process's file. */
export function startScannerProcess({ feed, ...listeners }: ScannerOptions): ScannerProcess {
  return superviseScanner(() => launch(feed === null ? [] : ['--scanner-feed', feed]), listeners);
}

function launch(args: string[]): ScannerChild {
  const child = utilityProcess.fork(fileURLToPath(new URL('./scanner.js', import.meta.url)), args, {
    serviceName: 'Serials Desk scanner',
  });
  return {
    send: (command) => child.postMessage(command),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  };
}

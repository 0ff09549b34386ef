import { utilityProcess } from 'electron';
import type { DatabaseChild } from './databaseSupervisor';

/** Starts a script in an Electron process without a window, of this very executable. */
export function forkUtility(script: string, args: readonly string[] = []): DatabaseChild {
  const child = utilityProcess.fork(script, [...args], { serviceName: 'Serials Desk database' });
  return {
    pid: () => child.pid,
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}

import { fork } from 'node:child_process';
import type { DatabaseChild } from './databaseSupervisor';

/** Starts a script under a Node of its own; `args` stand behind it. */
export function forkNode(node: string, script: string, args: readonly string[] = []): DatabaseChild {
  const child = fork(script, args, { execPath: node, execArgv: [], serialization: 'advanced' });
  return {
    pid: () => child.pid,
    // A process that has just ended refuses the message; its end is heard by onExit.
    send: (message) => void child.send(message, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onExit(listener) {
      let heard = false;
      const end = (code: number | null): void => {
        if (!heard) listener(code);
        heard = true;
      };
      child.on('exit', end);
      child.on('error', () => {
        if (child.pid === undefined) end(null);
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

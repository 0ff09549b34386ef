import { app } from 'electron';

/** Ends a start that cannot go on: one sentence for the person who started it, never a stack trace. */
export function stop(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  app.exit(code);
  // Electron ends only when its loop turns next; nothing may start until then.
  process.exit(code);
}

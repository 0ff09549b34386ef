import log from 'electron-log/main';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { oneEntry } from './logEntry';

type Level = 'info' | 'warn' | 'error';

/** A line for the program's log; `text` is one line, without what a person typed. */
export type Log = (level: Level, text: string) => void;

/** A log file of 5 MB and four older ones: enough for weeks, never a full disk. */
const longestFile = 5 * 1024 * 1024;
const olderFiles = 4;

/** Opens the log in the data folder: logs/main.log, with logs/main.1.log to main.4.log before it. */
export function openLog(folder: string): Log {
  const file = join(folder, 'logs', 'main.log');
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = longestFile;
  log.transports.file.archiveLogFn = () => rotate(file);
  // The terminal belongs to the person who started the program: sentences only, and these go to stderr.
  log.transports.console.level = false;
  // The window's page has no part in the log.
  log.transports.ipc.level = false;
  return (level, text) => log[level](oneEntry(text));
}

function rotate(file: string): void {
  const older = (number: number): string => file.replace(/\.log$/, `.${number}.log`);
  for (let number = olderFiles - 1; number >= 1; number -= 1) {
    if (existsSync(older(number))) renameSync(older(number), older(number + 1));
  }
  renameSync(file, older(1));
}

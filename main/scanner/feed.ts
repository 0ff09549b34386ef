import { stat } from 'node:fs/promises';
import { createFeedDevices } from './feedDevices';
import { readFeedPipe } from './feedPipe';
import { FeedRefused } from './feedRefused';
import { listenFeedSocket, removeStaleSocket } from './feedSocket';
import { createLineSplitter, longestLine, type LineSplitter } from './lineSplitter';
import type { Log } from './log';
import type { Scanners } from './scanners';

/**
 * Opens the scanner feed: the program makes a socket at the path, or reads a named pipe that is there already.
 * Its lines go where node-hid's data events go.
 * @throws FeedRefused where neither is possible
 */
export async function openFeed(path: string, scanners: Scanners, log: Log) {
  let line: (text: string) => void = () => undefined;
  const lines = (): LineSplitter =>
    createLineSplitter(
      (text) => line(text),
      () => log('warn', `Scanner feed: a line of more than ${longestLine} bytes is dropped.`),
    );
  const source =
    (await kindOf(path)) === 'pipe'
      ? readFeedPipe(path, lines, () => log('error', `The scanner feed's pipe ${path} is gone.`))
      : await listenFeedSocket(path, lines);
  // Only now: a device that shows as ready can be fed.
  line = createFeedDevices(scanners, log);
  log('info', `The scanner feed is open at ${path}.`);
  return source;
}

async function kindOf(path: string): Promise<'pipe' | 'socket'> {
  // Windows' pipes are no files; making one that exists fails by itself.
  if (/^\\\\[.?]\\pipe\\/.test(path)) return 'socket';
  const there = await stat(path).catch(() => null);
  if (there === null) return 'socket';
  if (there.isFIFO()) return 'pipe';
  if (!there.isSocket()) {
    throw new FeedRefused(
      `There is a file or folder at the scanner feed's path ${path}, and it is kept. Choose another path.`,
    );
  }
  await removeStaleSocket(path);
  return 'socket';
}

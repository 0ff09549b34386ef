import { closeSync, constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { LineSplitter } from './lineSplitter';

/** Linux tells no end before a first writer has come and gone; where a system does, this keeps the loop slow. */
const pauseMs = 20;

/**
 * Reads an existing named pipe for as long as the program runs: at the end of one writer it is opened anew for the next.
 * @param lost is told when it cannot be opened again
 */
export function readFeedPipe(path: string, lines: () => LineSplitter, lost: () => void) {
  let stop = (): void => undefined;

  function read(fd: number): void {
    const socket = new Socket({ fd, readable: true, writable: false });
    const splitter = lines();
    stop = () => void socket.destroy();
    let ended = false;
    function end(): void {
      if (ended) return;
      ended = true;
      splitter.end();
      reopen();
    }
    socket.on('data', (chunk) => splitter.push(chunk));
    socket.on('end', end);
    socket.on('error', end);
  }

  /** Runs before the old descriptor closes, so that what the next writer has written already stays in the pipe. */
  function reopen(): void {
    let fd: number;
    try {
      fd = openWithoutWaiting(path);
    } catch {
      lost();
      return;
    }
    const timer = setTimeout(() => read(fd), pauseMs);
    stop = () => {
      clearTimeout(timer);
      closeSync(fd);
    };
  }

  read(openWithoutWaiting(path));
  return { close: async (): Promise<void> => stop() };
}

/** A plain open waits for a writer, and holds a thread of the pool until one comes. */
function openWithoutWaiting(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { feedLines } from '../../scripts/honeywellReports';

/** A scanner in the hand of a test: what it sends enters a program started with `--scanner-feed`. */
export interface ScannerFeed {
  /** Sends a value as the scanner's reports; its own AIM identifier may stand in front. */
  scan(value: string): Promise<void>;
  /** Sends a line as it is, for example `+ 1eab:0022 8c/02 Newland`. */
  line(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the feed at the path; waits up to ten seconds for the program to open it. */
export async function openFeed(path: string): Promise<ScannerFeed> {
  const socket = await connectWithin(path, Date.now() + 10_000);
  const send = (text: string): Promise<void> =>
    new Promise((resolve, reject) => socket.write(text, (error) => (error ? reject(error) : resolve())));
  return {
    scan: (value) => send(feedLines(value)),
    line: (text) => send(`${text}\n`),
    async close() {
      if (socket.closed) return;
      socket.resume();
      const closed = once(socket, 'close');
      socket.end();
      await closed;
    },
  };
}

async function connectWithin(path: string, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = connect(path);
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

import { unlink } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { FeedRefused } from './feedRefused';
import type { LineSplitter } from './lineSplitter';

/** Bytes that every system takes; some cut a longer path off without a word, and nobody would find the socket. */
const longestPath = 103;

/** Makes the socket and reads every client's lines; the file goes when it closes. */
export async function listenFeedSocket(path: string, lines: () => LineSplitter) {
  if (process.platform !== 'win32' && Buffer.byteLength(path) > longestPath) {
    throw new FeedRefused(
      `The scanner feed's path ${path} is too long for a socket. Choose one of at most ${longestPath} bytes.`,
    );
  }
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    const splitter = lines();
    clients.add(client);
    client.on('data', (chunk) => splitter.push(chunk));
    client.on('end', () => splitter.end());
    // A client that breaks off ends its own line only.
    client.on('error', () => splitter.end());
    client.on('close', () => clients.delete(client));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new FeedRefused(whyNotListening(path, error))));
    server.listen(path, resolve);
  });
  return {
    async close(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of clients) client.destroy();
      await closed;
    },
  };
}

/** Takes away the socket that a killed program left behind; one that answers belongs to a running program. */
export async function removeStaleSocket(path: string): Promise<void> {
  const code = await new Promise<string>((resolve) => {
    const probe = connect(path, () => {
      probe.destroy();
      resolve('answered');
    });
    probe.once('error', (error) => resolve(codeOf(error)));
  });
  if (code === 'answered') {
    throw new FeedRefused(
      `Another program already listens at the scanner feed ${path}. Close it, or choose another path.`,
    );
  }
  if (code !== 'ECONNREFUSED') {
    throw new FeedRefused(
      `The socket at the scanner feed ${path} cannot be checked (${code}). Choose another path.`,
    );
  }
  await unlink(path);
}

function whyNotListening(path: string, error: Error): string {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return `Another program already listens at the scanner feed ${path}. Close it, or choose another path.`;
  }
  return `The scanner feed ${path} cannot be made (${code}). Choose a path in an existing folder that you may write to.`;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Opening } from '../../shared/contract/databaseMessages';
import { type FromThread, fromThread, type ToThread } from './threadMessages';

export type ThreadName = 'writer' | 'reader' | 'background';

/** As the build names them, beside this one. */
const files = {
  writer: './databaseWriter.js',
  reader: './databaseReader.js',
  background: './databaseBackground.js',
} as const satisfies Record<ThreadName, string>;

/**
 * What a thread may keep for what is thrown away at once. Left alone it is about 100 MB each; the two that answer are as
 * fast with this, while files are written a third slower.
 */
const limits = {
  writer: { maxYoungGenerationSizeMb: 12 },
  reader: { maxYoungGenerationSizeMb: 12 },
  background: {},
} as const satisfies Record<ThreadName, ResourceLimits>;

export interface Thread {
  send(message: ToThread): void;
  /** Lets the call in hand end and the file be closed. */
  close(): Promise<void>;
}

interface ThreadListeners {
  readonly onMessage: (message: FromThread) => void;
  /** The thread ended without having been told to. */
  readonly onDeath: (why: string) => void;
}

/** Starts a thread of this process on a folder. */
export function startThread(
  name: ThreadName,
  opening: Opening,
  { onMessage, onDeath }: ThreadListeners,
): Thread {
  const worker = new Worker(new URL(files[name], import.meta.url), {
    workerData: opening,
    resourceLimits: limits[name],
  });
  let leaving = false;
  let why = '';
  worker.on('message', (raw: unknown) => onMessage(fromThread.parse(raw)));
  worker.on(
    'error',
    (error) => (why = error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  worker.on('exit', (code) => {
    if (!leaving) onDeath(`the ${name} thread ended (code ${code}) ${why}`);
  });
  const ended = once(worker, 'exit');
  // An error is told by onDeath; here it would only be heard twice.
  ended.catch(() => undefined);
  return {
    send: (message) => worker.postMessage(message),
    async close() {
      leaving = true;
      worker.postMessage({ kind: 'close' } satisfies ToThread);
      await ended;
    },
  };
}

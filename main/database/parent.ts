import { type FromDatabase, type ToDatabase, toDatabase } from '../../shared/contract/databaseMessages';

/** What Electron gives a utility process to talk to its parent; declared here, as this code runs under Node too. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
}

export interface Parent {
  send(message: FromDatabase): void;
  /** Also told to close when the parent is gone: nobody is left to work for. */
  onMessage(listener: (message: ToDatabase) => void): void;
}

/** The parent of this process: Electron's main process, or a plain Node process that forked it. */
export function connectParent(): Parent {
  const port = 'parentPort' in process && isParentPort(process.parentPort) ? process.parentPort : null;
  const send = port
    ? (message: FromDatabase) => port.postMessage(message)
    : // The callback keeps a parent that has just gone from ending this process in the middle of a commit.
      (message: FromDatabase) => void process.send?.(message, undefined, undefined, () => undefined);

  function hear(raw: unknown, listener: (message: ToDatabase) => void): void {
    const parsed = toDatabase.safeParse(raw);
    if (parsed.success) listener(parsed.data);
    else
      send({
        kind: 'log',
        level: 'error',
        text: `A message of the main process is not understood: ${parsed.error.message}`,
      });
  }

  return {
    send,
    onMessage(listener) {
      if (port !== null) {
        port.on('message', ({ data }) => hear(data, listener));
        return;
      }
      process.on('message', (data) => hear(data, listener));
      process.on('disconnect', () => listener({ kind: 'close' }));
    },
  };
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}

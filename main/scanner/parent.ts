import {
  scannerCommand,
  type ScannerCommand,
  type ScannerMessage,
} from '../../shared/contract/scannerMessages';

/** What Electron gives a utility process to talk to its parent; declared here, as this code runs under Node too. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
}

export interface Parent {
  send(message: ScannerMessage): void;
  /** Also told to close when the parent is gone: nobody is left to scan for. */
  onCommand(listener: (command: ScannerCommand) => void): void;
}

/** The parent of this process: Electron's main process, or a plain Node process that forked it. */
export function connectParent(): Parent {
  const port = parentPort();
  if (port !== null) {
    return {
      send: (message) => port.postMessage(message),
      onCommand: (listener) => port.on('message', ({ data }) => listener(scannerCommand.parse(data))),
    };
  }
  return {
    // The callback keeps a parent that has just gone from ending this process with an error.
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onCommand(listener) {
      process.on('message', (data) => listener(scannerCommand.parse(data)));
      process.on('disconnect', () => listener({ kind: 'close' }));
    },
  };
}

function parentPort(): ParentPort | null {
  return isUtility(process) ? process.parentPort : null;
}

function isUtility(value: object): value is { readonly parentPort: ParentPort } {
  return 'parentPort' in value && typeof value.parentPort === 'object' && value.parentPort !== null;
}

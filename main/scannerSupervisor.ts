import type { ScanEvent, ScannerState } from '../shared/contract/scannerEvents';
import { scannerMessage, type ScannerCommand, type ScannerLog } from '../shared/contract/scannerMessages';

/** A running scanner process. */
export interface ScannerChild {
  send(command: ScannerCommand): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

export interface ScannerListeners {
  readonly onScan: (scan: ScanEvent) => void;
  readonly onState: (state: ScannerState) => void;
  readonly onLog: (level: ScannerLog['level'], text: string) => void;
}

export interface ScannerProcess {
  state(): ScannerState;
  /** Lets the process close its devices; after two seconds it is ended anyway. */
  close(): Promise<void>;
}

const firstPauseMs = 1000;
const longestPauseMs = 30_000;
/** A process that ran this long was sound; its end is not one more of a row. */
const soundMs = 60_000;
const closeMs = 2000;

/** Keeps a scanner process running: after a crash it starts again, each time after twice the pause, at most 30 s. */
export function superviseScanner(launch: () => ScannerChild, listeners: ScannerListeners): ScannerProcess {
  let state: ScannerState = { kind: 'none' };
  let pauseMs = firstPauseMs;
  let child: ScannerChild | null = null;
  let restart: NodeJS.Timeout | undefined;
  let closed: (() => void) | null = null;

  function setState(next: ScannerState): void {
    state = next;
    listeners.onState(next);
  }

  function hear(raw: unknown): void {
    const parsed = scannerMessage.safeParse(raw);
    if (!parsed.success) {
      listeners.onLog('error', `A message of the scanner process is not understood: ${parsed.error.message}`);
      return;
    }
    const message = parsed.data;
    switch (message.kind) {
      case 'scan':
        return listeners.onScan(message.scan);
      case 'state':
        return setState(message.state);
      case 'log':
        return listeners.onLog(message.level, message.text);
    }
  }

  function ended(code: number | null, startedAt: number): void {
    child = null;
    if (closed !== null) return closed();
    if (Date.now() - startedAt >= soundMs) pauseMs = firstPauseMs;
    const seconds = pauseMs / 1000;
    listeners.onLog('error', `The scanner process ended (code ${code}); it starts again in ${seconds} s.`);
    setState({ kind: 'unavailable', why: `Scanning stopped and starts again in ${seconds} s.` });
    restart = setTimeout(start, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  function start(): void {
    const startedAt = Date.now();
    child = launch();
    child.onMessage(hear);
    child.onExit((code) => ended(code, startedAt));
  }

  start();
  return {
    state: () => state,
    async close() {
      clearTimeout(restart);
      const running = child;
      if (running === null) {
        closed = () => undefined;
        return;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          running.kill();
          resolve();
        }, closeMs);
        closed = () => {
          clearTimeout(timer);
          resolve();
        };
        running.send({ kind: 'close' });
      });
    },
  };
}

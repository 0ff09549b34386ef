import type { Engine } from './engines/engine';
import type { LazyMirror } from './mirror/lazyMirror';

type Log = (level: 'info' | 'warn' | 'error', text: string) => void;

/** An open warehouse as dispatch uses it: one connection of one thread. */
export interface Warehouse {
  readonly engine: Engine;
  readonly mirror: LazyMirror;
  readonly timeZone: string;
  onLog(listener: Log): void;
  log: Log;
  close(): Promise<void>;
}

import { longestScan } from '../../shared/contract/scannerEvents';
import type { Clock } from './clock';
import type { Part } from './part';

/** Some firmware announces a next report that never comes when the data fills the last one exactly. */
const idleMs = 150;

/** A whole code, still as bytes: a character may lie across two reports, so text is made after joining. */
export interface Joined {
  /** Null where the device sends no AIM identifier. */
  readonly aim: string | null;
  readonly bytes: Uint8Array;
  /** When the last report arrived, epoch milliseconds. */
  readonly at: number;
}

export interface Joiner {
  add(part: Part): void;
  /** A report could not be read: a code that is on its way would have a hole, and is given up at its end. */
  spoil(): void;
  /** The device is gone: what it had begun is given up. */
  reset(): void;
}

interface Pending {
  readonly aim: string | null;
  readonly pieces: readonly Uint8Array[];
  readonly size: number;
  /** A piece of it is missing. */
  readonly spoiled: boolean;
  readonly at: number;
  readonly cancelFlush: () => void;
}

/**
 * Joins continued reports of one device to whole codes.
 * @param whole takes each finished code
 * @param giveUp takes the reason, for the log, when something arrived that makes no code
 */
export function createJoiner(
  clock: Clock,
  whole: (joined: Joined) => void,
  giveUp: (why: string) => void,
): Joiner {
  let pending: Pending | null = null;

  function take(): Pending | null {
    const taken = pending;
    pending = null;
    taken?.cancelFlush();
    return taken;
  }

  function finish(): void {
    const done = take();
    if (done === null) return;
    if (done.spoiled) {
      giveUp(`${named(done.aim)} is incomplete: a report of it could not be read`);
      return;
    }
    if (done.size > longestScan) {
      giveUp(`a code of ${done.size} bytes is too long; at most ${longestScan} are taken`);
      return;
    }
    whole({ aim: done.aim, bytes: Buffer.concat(done.pieces), at: done.at });
  }

  function hold(aim: string | null, data: Uint8Array): void {
    const before = take();
    const size = (before?.size ?? 0) + data.length;
    pending = {
      aim,
      // Past the limit only the size is kept, so that a device gone wild fills no memory and its tail is no scan.
      pieces: size > longestScan ? [] : [...(before?.pieces ?? []), data],
      size,
      spoiled: before?.spoiled ?? false,
      at: clock.now(),
      cancelFlush: clock.after(idleMs, finish),
    };
  }

  return {
    add({ aim, data, continued }) {
      if (pending === null && data.length === 0) {
        giveUp('an empty report with nothing before it');
        return;
      }
      if (pending !== null && data.length > 0 && aim !== pending.aim) {
        giveUp(`${named(pending.aim)} is incomplete: ${named(aim)} began before its end`);
        take();
      }
      hold(pending === null ? aim : pending.aim, data);
      if (!continued) finish();
    },
    spoil() {
      if (pending !== null) pending = { ...pending, spoiled: true };
    },
    reset() {
      const lost = take();
      if (lost !== null) giveUp(`${named(lost.aim)} is incomplete: the scanner is gone`);
    },
  };
}

function named(aim: string | null): string {
  return aim === null ? 'a code' : `a ${aim} code`;
}

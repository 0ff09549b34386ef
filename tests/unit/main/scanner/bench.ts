import type { ScanEvent, ScannerState } from '../../../../shared/contract/scannerEvents';
import type { Clock } from '../../../../main/scanner/clock';
import { createScanners, type Scanners } from '../../../../main/scanner/scanners';

/** A clock that a test moves by hand. */
interface HandClock extends Clock {
  advance(ms: number): void;
}

function handClock(): HandClock {
  let now = 1_000_000;
  const due = new Map<() => void, number>();
  return {
    now: () => now,
    after(ms, run) {
      const job = (): void => run();
      due.set(job, now + ms);
      return () => due.delete(job);
    },
    advance(ms) {
      now += ms;
      for (const [job, at] of due) {
        if (at > now) continue;
        due.delete(job);
        job();
      }
    },
  };
}

/** Everything the scanners say, kept in order. */
export interface ScannerBench {
  readonly scanners: Scanners;
  readonly clock: HandClock;
  readonly scans: ScanEvent[];
  readonly states: ScannerState[];
  readonly logs: string[];
}

export function scannerBench(): ScannerBench {
  const clock = handClock();
  const scans: ScanEvent[] = [];
  const states: ScannerState[] = [];
  const logs: string[] = [];
  const scanners = createScanners(
    {
      scan: (scan) => scans.push(scan),
      state: (state) => states.push(state),
      log: (_level, text) => logs.push(text),
    },
    clock,
  );
  return { scanners, clock, scans, states, logs };
}

export const honeywell = { vendorId: 0x0c2e, productId: 0x1007, name: 'Voyager' };

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

import type { ScanEvent } from '../../shared/contract/scannerEvents';

export type TakeScan = (scan: ScanEvent) => void;

/**
 * The open steps that can take a scan, the newest last. Exactly one gets each scan: the newest step, or
 * `otherwise` where there is none.
 */
export function scanSteps(otherwise: TakeScan) {
  const steps: TakeScan[] = [];
  return {
    /** Returns what removes the step again, wherever it lies by then. */
    push(take: TakeScan): () => void {
      steps.push(take);
      return () => {
        const place = steps.lastIndexOf(take);
        if (place >= 0) steps.splice(place, 1);
      };
    },
    deliver(scan: ScanEvent): void {
      (steps.at(-1) ?? otherwise)(scan);
    },
  };
}

import { useEffect, useRef } from 'react';
import type { ScanEvent } from '../../shared/contract/scannerEvents';
import { somebodyIsActive } from '../stores/activity';
import { heldScansAre } from '../stores/heldScans';
import { openLookUpSheet } from '../stores/lookUpSheet';
import { createScanGate, type TakeScan } from './scanGate';

/** Of this window; a scan that no screen takes is looked up. */
export const scanGate = createScanGate((scan) => openLookUpSheet(scan.text), heldScansAre);

export function deliverScan(scan: ScanEvent): void {
  somebodyIsActive();
  scanGate.deliver(scan);
}

/**
 * Takes the scans while mounted. Of several mounted steps the last one takes each scan; a dialog inside a
 * screen mounts later than the screen, and so comes first.
 */
export function useScanStep(take: TakeScan): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => scanGate.step((scan) => latest.current(scan)), []);
}

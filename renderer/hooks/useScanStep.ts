import { useEffect, useRef } from 'react';
import { openLookUpSheet } from '../stores/lookUpSheet';
import { scanSteps, type TakeScan } from './scanSteps';

/** Of this window; a scan that no screen takes is looked up. */
const steps = scanSteps((scan) => openLookUpSheet(scan.text));

export const deliverScan = steps.deliver;

/**
 * Takes the scans while mounted. Of several mounted steps the last one takes each scan; a dialog inside a
 * screen mounts later than the screen, and so comes first.
 */
export function useScanStep(take: TakeScan): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => steps.push((scan) => latest.current(scan)), []);
}

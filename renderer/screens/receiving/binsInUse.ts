import type { ShownBin } from '../../../shared/contract/bins';

/** The bins of the receiving screen: `chosen` stays until changed, `once` takes the next unit only. */
export interface BinsInUse {
  readonly chosen: ShownBin | null;
  readonly once: ShownBin | null;
}

/** The bin that the next unit goes into. */
export function binInForce(bins: BinsInUse): ShownBin | null {
  return bins.once ?? bins.chosen;
}

/**
 * The bins after a bin was scanned. A damaged bin scanned while another one is chosen is for one broken
 * unit in between; scanned twice in a row it is meant to stay.
 */
export function afterBinScan(bins: BinsInUse, scanned: ShownBin): BinsInUse {
  const { chosen, once } = bins;
  const forOneUnit =
    scanned.kind === 'damaged' &&
    chosen !== null &&
    chosen.code !== scanned.code &&
    once?.code !== scanned.code;
  return forOneUnit ? { chosen, once: scanned } : { chosen: scanned, once: null };
}

/** The bins after a unit was received: the bin for one unit is done, the chosen one is back. */
export function afterUnit(bins: BinsInUse): BinsInUse {
  return { chosen: bins.chosen, once: null };
}

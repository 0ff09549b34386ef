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

/** The bin that a counted number of units goes into: the bin for one unit takes no more than that. */
export function binForUnits(bins: BinsInUse, units: number): ShownBin | null {
  return units === 1 ? binInForce(bins) : bins.chosen;
}

/** The bins after units came in: the bin for one unit is done with one, the chosen one is back. */
export function afterUnits(bins: BinsInUse, units: number): BinsInUse {
  return units === 1 ? { chosen: bins.chosen, once: null } : bins;
}

import type { Source } from './replenishments';

interface FixedLine {
  readonly sku: string;
  readonly units: number;
  readonly source: Source;
  readonly values?: readonly string[];
}

export interface FixedReplenishment {
  /** Days from today on which it is expected. */
  readonly expectedIn: number;
  readonly lines: readonly FixedLine[];
  /** Where it stays Incomplete. */
  readonly draft?: true;
  /** Units of the first line received one by one, by working days before today. */
  readonly receipts?: readonly { readonly ago: number; readonly units: number; readonly bin: string }[];
  readonly ended?: {
    readonly ago: number;
    readonly status: 'Closed short' | 'Cancelled';
    readonly reason: string;
  };
}

/** The six-digit numbers that one maker gives to both drills and saws: each box has a 100234. */
const upFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => String(first + at));

/**
 * The replenishments that every demo has, whatever its size: RPL-1001, RPL-1002 … in this order, one a working
 * day.
 */
export const fixedReplenishments: readonly FixedReplenishment[] = [
  // RPL-1001: to be received as a whole.
  { expectedIn: 0, lines: [{ sku: 'SCN-2210', units: 20, source: 'generated' }] },
  // RPL-1002: in the middle of its receipt.
  {
    expectedIn: 0,
    lines: [
      { sku: 'SCN-2230-BT', units: 40, source: 'generated' },
      { sku: 'PRT-L40', units: 20, source: 'generated' },
      { sku: 'TAB-10R', units: 6, source: 'generated' },
    ],
    receipts: [
      { ago: 1, units: 9, bin: 'A1-104' },
      { ago: 0, units: 7, bin: 'A1-104' },
    ],
  },
  // RPL-1003: late.
  {
    expectedIn: -2,
    lines: [
      { sku: 'CAM-D4', units: 80, source: 'byHand' },
      { sku: 'CAM-B8', units: 40, source: 'byHand' },
    ],
  },
  // RPL-1004: lines that are received without a list of serials.
  {
    expectedIn: 1,
    lines: [
      { sku: 'KBD-W1', units: 24, source: 'none' },
      { sku: 'SIM-M2M', units: 100, source: 'none' },
      { sku: 'CBL-C2-1', units: 40, source: 'none' },
      { sku: 'RTR-AX3', units: 12, source: 'none' },
    ],
  },
  // RPL-1005: the admin has not finished it.
  {
    expectedIn: 7,
    lines: [
      { sku: 'APN-6E', units: 12, source: 'generated' },
      { sku: 'SWT-08P', units: 8, source: 'none' },
    ],
    draft: true,
  },
  // RPL-1006: three units never came.
  {
    expectedIn: -3,
    lines: [{ sku: 'PAY-P2', units: 20, source: 'generated' }],
    receipts: [{ ago: 3, units: 17, bin: 'B1-204' }],
    ended: { ago: 1, status: 'Closed short', reason: 'supplier has no more of them' },
  },
  // RPL-1007: cancelled before anything came.
  {
    expectedIn: 4,
    lines: [{ sku: 'INV-5K', units: 8, source: 'generated' }],
    ended: { ago: 1, status: 'Cancelled', reason: 'ordered twice' },
  },
  // RPL-1008: both of its lines expect 100234.
  {
    expectedIn: 0,
    lines: [
      { sku: 'DRL-18V', units: 4, source: 'byHand', values: upFrom(100_232, 4) },
      { sku: 'SAW-18V', units: 4, source: 'byHand', values: upFrom(100_234, 4) },
    ],
  },
];

/** Serial records that they make. */
export const fixedRecords = fixedReplenishments
  .filter(({ draft }) => draft === undefined)
  .flatMap(({ lines }) => lines)
  .reduce((sum, { source, units }) => sum + (source === 'none' ? 0 : units), 0);

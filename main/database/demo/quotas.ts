import { fixedRecords } from './fixedDocuments';

/** How many serials the demo makes in which way, and how it leaves them. */
export interface Quotas {
  /** Born at shipping: serials of SKUs that are counted until then. */
  readonly born: number;
  /** Units without serials that the replenishments of the past bring, most of them for those. */
  readonly counted: number;
  /** Records made by the replenishments of the past, and how many those are. */
  readonly past: { readonly units: number; readonly documents: number };
  /** Records made by open ones beside those that are always there. */
  readonly coming: { readonly units: number; readonly documents: number };
  /** Units that open orders hold. */
  readonly reserved: number;
  readonly staged: number;
  readonly shippedToday: number;
  readonly returnedToday: number;
  /** Open orders that hold nothing yet. */
  readonly waiting: number;
  readonly blocked: number;
  readonly damaged: number;
  /** Free units that orders leave alone when this share of the years has passed. */
  freeLevel(passed: number): number;
}

/** The smallest demo: the documents that are always there, with a little history. */
const least = 300;

/** The shares of a demo with this many serial records, exactly; a smaller wish gets the smallest demo. */
export function quotasFor(serials: number): Quotas {
  const total = Math.max(serials, least);
  const rest = total - fixedRecords;
  const part = (share: number, atLeast: number): number => Math.max(atLeast, Math.round(total * share));
  const born = Math.round(rest * 0.18);
  const coming = Math.max(0, Math.round(total * 0.08) - fixedRecords);
  const past = rest - born - coming;
  return {
    born,
    counted: Math.round(born * 1.35) + 60,
    past: { units: past, documents: clamp(past / 28, 6, 980) },
    coming: { units: coming, documents: clamp(coming / 60, Math.min(1, coming), 60) },
    reserved: part(0.02, 5),
    staged: part(0.012, 4),
    shippedToday: part(0.0006, 3),
    returnedToday: part(0.0001, 2),
    waiting: part(0.0004, 4),
    blocked: part(0.008, 3),
    damaged: part(0.015, 3),
    freeLevel: (passed) => part(0.22 * (0.4 + 0.6 * passed), 26),
  };
}

const clamp = (value: number, atLeast: number, atMost: number): number =>
  Math.min(atMost, Math.max(atLeast, Math.round(value)));

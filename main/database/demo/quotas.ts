import { fixedRecords } from './fixedReplenishments';

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
/** Of the past no more than the numbers up to RPL-1000, of the open ones no more than a list shows well: in a large demo each is larger. */
const documents = {
  past: { units: 28, least: 6, most: 980 },
  coming: { units: 60, least: 0, most: 60 },
} as const;

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
    past: { units: past, documents: documentsFor(past, documents.past) },
    coming: { units: coming, documents: documentsFor(coming, documents.coming) },
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

function documentsFor(
  units: number,
  {
    units: each,
    least: fewest,
    most,
  }: { readonly units: number; readonly least: number; readonly most: number },
): number {
  return Math.min(most, Math.max(fewest, Math.ceil(units / each)));
}

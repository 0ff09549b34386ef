/** How many serials the demo holds, and where they stand in the end. */
export interface Quotas {
  /** Serial records in the end, exactly. */
  readonly total: number;
  /** Born at shipping: serials of SKUs that are counted until then. */
  readonly born: number;
  /** In/Out units that come in over the years. */
  readonly received: number;
  /** Incoming on open replenishments beside those that are always there. */
  readonly incoming: number;
  /** Ready and promised to nobody, beside what the latest replenishments brought. */
  readonly ready: number;
  readonly reserved: number;
  readonly staged: number;
  readonly blocked: number;
  readonly damaged: number;
}

/** The replenishments that are always there: their records, how many are Incoming and how many on hand in the end. */
export const always = { records: 297, incoming: 223, onHand: 74 } as const;

/** Below this the fixed documents and a little history have no room. */
const least = 400;

/** The shares of a demo with this many serials. */
export function quotasFor(serials: number): Quotas {
  const total = Math.max(serials, least);
  const born = Math.round((total - always.records) * 0.18);
  const incoming = Math.max(0, Math.round(total * 0.095) - always.incoming);
  const received = total - always.records - born - incoming;
  const reserved = Math.max(8, Math.round(total * 0.02));
  const staged = Math.max(5, Math.round(total * 0.012));
  const blocked = Math.max(2, Math.round(total * 0.008));
  const damaged = Math.max(3, Math.round(total * 0.015));
  const onHand = Math.round(total * 0.255) - always.onHand;
  const ready = onHand - reserved - staged - blocked - damaged;
  return { total, born, received, incoming, ready, reserved, staged, blocked, damaged };
}

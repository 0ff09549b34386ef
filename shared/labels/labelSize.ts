/** A label, in millimetres. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Rolls that label printers in warehouses hold; any other is given in millimetres. */
export const namedSizes = {
  '2 × 1 in': { width: 50.8, height: 25.4 },
  '4 × 6 in': { width: 101.6, height: 152.4 },
} as const satisfies Record<string, LabelSize>;

export type SizeName = keyof typeof namedSizes;

/** What a label printer can feed, and what the largest symbol of a serial fits on. */
export const sizeLimits = {
  width: { least: 20, most: 300 },
  height: { least: 12, most: 300 },
} as const;

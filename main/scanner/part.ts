/** What one report carries: a whole code, or a piece of a longer one. */
export interface Part {
  /** AIM identifier; null in an empty report, which only ends what came before. */
  readonly aim: string | null;
  readonly data: Uint8Array;
  /** The device says that more follows. */
  readonly continued: boolean;
}

/** A report is read in full, or dropped with the reason for the log: half a code is worse than none. */
export type ReadReport =
  { readonly kind: 'part'; readonly part: Part } | { readonly kind: 'dropped'; readonly why: string };

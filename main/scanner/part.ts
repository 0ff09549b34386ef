/** What one report carries: a whole code, or a piece of a longer one. */
export interface Part {
  /** AIM identifier; null where the device sends none, and in an empty report, which only ends what came before. */
  readonly aim: string | null;
  readonly data: Uint8Array;
  /** The device says that more follows. */
  readonly continued: boolean;
}

/**
 * A report is read in full, or dropped with the reason for the log: half a code is worse than none. One that is
 * `noScan` says nothing about codes; an `unreadable` one may have been a piece of the code that is on its way.
 */
export type ReadReport =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'noScan'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

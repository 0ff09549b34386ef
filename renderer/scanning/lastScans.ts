import type { RefusedScan } from './refusedScan';

export type LastScan<T> =
  | { readonly is: 'done'; readonly key: string; readonly at: number; readonly done: T }
  | { readonly is: 'refused'; readonly key: string; readonly at: number; readonly scan: RefusedScan };

/** What was done on a document and what was refused during this visit, both given newest and oldest first: newest first. */
export function lastScans<T extends { readonly at: number }>(
  done: readonly T[],
  refused: readonly RefusedScan[],
  keyOf: (done: T) => string,
): readonly LastScan<T>[] {
  const accepted = done.map((one): LastScan<T> => ({ is: 'done', key: keyOf(one), at: one.at, done: one }));
  const others = refused.toReversed().map((scan): LastScan<T> => {
    return { is: 'refused', key: scan.request, at: scan.at, scan };
  });
  // Both are newest first by now, and sorting is stable: scans of one millisecond keep their order.
  return [...accepted, ...others].sort((a, b) => b.at - a.at);
}

/** The values from a first to a last serial, or why there are none. */
export type SerialRange =
  | { readonly values: readonly string[] }
  | { readonly problem: 'notAlike' | 'backwards' | 'tooMany'; readonly count?: bigint };

/**
 * Serials from first to last, both included: they are alike but for one run of digits, which is counted up with its
 * leading zeros. `-`, `+` and `~` are characters of serials like any other (domain, "Replenishment").
 * @param most so many at most
 */
export function serialRange(first: string, last: string, most: number): SerialRange {
  if (first === last && first !== '') return { values: [first] };
  const run = differingRun(first, last);
  if (run === null) return { problem: 'notAlike' };
  const from = BigInt(first.slice(run.from, run.to));
  const count = BigInt(last.slice(run.from, run.to)) - from + 1n;
  if (count <= 0n) return { problem: 'backwards' };
  if (count > BigInt(most)) return { problem: 'tooMany', count };
  const width = run.to - run.from;
  const values = Array.from({ length: Number(count) }, (_, at) => {
    const digits = (from + BigInt(at)).toString().padStart(width, '0');
    return first.slice(0, run.from) + digits + first.slice(run.to);
  });
  return { values };
}

/** Where the two differ: within one run of digits that stands at the same place in both. */
function differingRun(first: string, last: string): { readonly from: number; readonly to: number } | null {
  if (first.length !== last.length) return null;
  const differing = Array.from(first, (_, at) => at).filter((at) => first[at] !== last[at]);
  const [start] = differing;
  const end = differing.at(-1);
  if (start === undefined || end === undefined) return null;
  const digits = (at: number): boolean => /\d/.test(first[at] ?? '') && /\d/.test(last[at] ?? '');
  for (let at = start; at <= end; at += 1) if (!digits(at)) return null;
  // From A100 to A200 are a hundred: the digits behind the differing one belong to the number.
  let to = end + 1;
  while (digits(to)) to += 1;
  return { from: start, to };
}

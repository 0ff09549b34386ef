/** What was measured, in milliseconds. */
export type Samples = readonly number[];

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The sample below which this share (0 to 1) of all lies. */
function percentile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const shares = [0.5, 0.95, 0.99, 1];

/** Prints what was measured beside its floor (or peer) of the same run, with the ratios of both. */
export function print(
  title: string,
  measured: Samples,
  floor: { readonly name: string; readonly samples: Samples },
): void {
  const row = (name: string, samples: Samples): string =>
    `  ${name.padEnd(58)}${shares.map((share) => percentile(samples, share).toFixed(2).padStart(10)).join('')}`;
  const ratio = (share: number): string =>
    `${(percentile(measured, share) / percentile(floor.samples, share)).toFixed(1)}×`.padStart(10);
  console.log(
    [
      `${title} (n = ${measured.length}, ms)`.padEnd(60) +
        ['p50', 'p95', 'p99', 'max'].map((name) => name.padStart(10)).join(''),
      row('measured', measured),
      row(`floor: ${floor.name}`, floor.samples),
      `  ${'ratio'.padEnd(58)}${shares.map(ratio).join('')}`,
    ].join('\n'),
  );
}

/** Units that came in at a time (epoch ms). */
export interface Arrival {
  readonly at: number;
  readonly units: number;
}

/**
 * The points of a line that steps up with each arrival, as SVG takes them: from 0 at the lower left; the height is
 * `ordered` units, or all that came where that is more.
 */
export function stepLine(
  arrivals: readonly Arrival[],
  ordered: number,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const from = arrivals[0]?.at ?? 0;
  const span = Math.max(1, (arrivals.at(-1)?.at ?? 0) - from);
  const all = arrivals.reduce((sum, { units }) => sum + units, 0);
  const top = Math.max(1, ordered, all);
  const round = (value: number): number => Math.round(value * 10) / 10;
  let sum = 0;
  const points = [`0,${height}`];
  for (const { at, units } of arrivals) {
    const x = round(((at - from) / span) * width);
    points.push(`${x},${round(height - (sum / top) * height)}`);
    sum += units;
    points.push(`${x},${round(height - (sum / top) * height)}`);
  }
  points.push(`${width},${round(height - (sum / top) * height)}`);
  return points.join(' ');
}

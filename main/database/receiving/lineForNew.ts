import type { LoadedLine } from './load';

const hasRoom = ({ received, units }: LoadedLine): boolean => received < units;

/**
 * The lines that a value known nowhere may be a new serial of: the open step's, else those that take new serials
 * and have room; where all are full, the last of them, which then says so. `open`: a line's position, or null.
 */
export function linesForNew(lines: readonly LoadedLine[], open: number | null): readonly LoadedLine[] {
  const taking = lines.filter(({ takes }) => takes === 'newSerials');
  const chosen = lines.find(({ position }) => position === open);
  if (chosen !== undefined) return chosen.takes === 'newSerials' ? [chosen] : [];
  const withRoom = taking.filter(hasRoom);
  return withRoom.length > 0 ? withRoom : taking.slice(-1);
}

/** The line that a scanned product means: the open step's, else the first with room, else the last. */
export function lineForProduct(
  lines: readonly LoadedLine[],
  sku: string,
  open: number | null,
): LoadedLine | undefined {
  const own = lines.filter(({ product }) => product.sku === sku);
  return own.find(({ position }) => position === open) ?? own.find(hasRoom) ?? own.at(-1);
}

/** A line of a document as far as scans choose one. `takes` is what its units are scanned or counted by. */
interface Line {
  readonly position: number;
  readonly takes: string;
  readonly product: { readonly sku: string };
}

/** Which of a document's lines can take more. */
type HasRoom<L> = (line: L) => boolean;

/**
 * The lines that a value known nowhere may be a new serial of: the open step's, else those that take new serials
 * and have room; where all are full, the last of them, which then says so. `open`: a line's position, or null.
 */
function linesForNew<L extends Line>(
  lines: readonly L[],
  open: number | null,
  hasRoom: HasRoom<L>,
): readonly L[] {
  const taking = lines.filter(({ takes }) => takes === 'newSerials');
  const chosen = lines.find(({ position }) => position === open);
  if (chosen !== undefined) return chosen.takes === 'newSerials' ? [chosen] : [];
  const withRoom = taking.filter(hasRoom);
  return withRoom.length > 0 ? withRoom : taking.slice(-1);
}

/** The line that a product means: the open step's, else the first with room, else the last. */
export function lineForProduct<L extends Line>(
  lines: readonly L[],
  sku: string,
  open: number | null,
  hasRoom: HasRoom<L>,
): L | undefined {
  const own = lines.filter(({ product }) => product.sku === sku);
  return own.find(({ position }) => position === open) ?? own.find(hasRoom) ?? own.at(-1);
}

/**
 * The lines that a scanned value may be a new serial of. A known value is one only of a line that a person chose; a
 * GS1 code says itself which product it is (`sku`).
 */
export function linesForScan<L extends Line>(
  lines: readonly L[],
  known: readonly unknown[],
  { sku, open }: { readonly sku: string | null; readonly open: number | null },
  hasRoom: HasRoom<L>,
): readonly L[] {
  if (sku !== null) {
    const line = lineForProduct(lines, sku, open, hasRoom);
    return line?.takes === 'newSerials' ? [line] : [];
  }
  return known.length === 0 || open !== null ? linesForNew(lines, open, hasRoom) : [];
}

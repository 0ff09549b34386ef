/**
 * The rows of a page: `order` walked from its start, or from its end for descending, past the rows that do not match
 * and past `skip` that do.
 */
export function pageOf(
  order: Uint32Array,
  mask: Uint8Array,
  { descending, skip, most }: { readonly descending: boolean; readonly skip: number; readonly most: number },
): number[] {
  const page: number[] = [];
  let left = skip;
  const length = order.length;
  for (let step = 0; step < length && page.length < most; step += 1) {
    const row = order[descending ? length - 1 - step : step] ?? 0;
    if (mask[row] !== 1) continue;
    if (left > 0) left -= 1;
    else page.push(row);
  }
  return page;
}

/** All matching rows in that order. */
export function allOf(order: Uint32Array, mask: Uint8Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const rows = order.filter((row) => mask[row] === 1);
  return descending ? rows.reverse() : rows;
}

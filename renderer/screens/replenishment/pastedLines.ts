/** A row of a list of SKUs and quantities, as it was written. */
export interface PastedLine {
  readonly product: string;
  readonly units: string;
}

const head = /^(sku|gtin|product|item)$/i;

/**
 * The rows of a pasted list or a small file: SKU or GTIN, then how many, parted by tab, semicolon or comma. A header
 * and empty rows are left out; a row without a quantity means one unit.
 */
export function pastedLines(text: string): readonly PastedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => row.split(/[\t;,]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .filter(([first = ''], at) => at > 0 || !head.test(first))
    .map(([product = '', units]) => ({ product, units: units === undefined || units === '' ? '1' : units }));
}

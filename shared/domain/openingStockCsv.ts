/**
 * The columns of an opening stock file, each with the headers that it may have besides its title; `id` and `text` as in
 * an attributes file. Source: domain, Replenishment: "by CSV (SKU, serial or quantity, bin)".
 */
export const openingStockCsv = [
  { key: 'sku', title: 'SKU', names: [], id: true, text: false },
  { key: 'serial', title: 'Serial', names: ['Serial number'], id: true, text: false },
  { key: 'quantity', title: 'Quantity', names: ['Units', 'Qty'], id: false, text: false },
  { key: 'bin', title: 'BIN', names: ['Bin number', 'Location'], id: true, text: false },
] as const;

/** What *Download Template* saves: the header alone, so that no example is received by mistake. */
export const openingStockTemplate = `\uFEFF${openingStockCsv.map(({ title }) => title).join(',')}\r\n`;

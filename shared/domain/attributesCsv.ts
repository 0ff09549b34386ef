/**
 * The columns of an attributes file, each with the headers that it may have besides its title. `id`: letters and digits
 * that a spreadsheet must not have rounded; `text`: words that a spreadsheet could take for a formula.
 * Source: customer's page, "Fill the file": SKU, Serial, attribute name, and attribute value.
 */
export const attributesCsv = [
  { key: 'sku', title: 'SKU', names: [], id: true, text: false },
  { key: 'serial', title: 'Serial', names: ['Serial number'], id: true, text: false },
  { key: 'name', title: 'Attribute name', names: ['Attribute', 'Name'], id: false, text: true },
  { key: 'value', title: 'Attribute value', names: ['Value'], id: false, text: true },
] as const;

/** What *Download Template* saves: the header alone, so that no example is applied by mistake. */
export const attributesTemplate = `\uFEFF${attributesCsv.map(({ title }) => title).join(',')}\r\n`;

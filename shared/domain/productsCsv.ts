import { fold } from './fold';
import { type ProductField, productFieldNames, productFields } from './productFields';
import { emptyProduct, type FieldUnfit, type GivenProduct, gtinsIn, unfit } from './readProduct';
import { ruleKindNames, ruleKinds } from './serialRule';
import { type Workflow, workflowNames } from './workflows';

/** Other headers that a column may have. */
const names: Partial<Record<ProductField, readonly string[]>> = {
  gtins: ['GTIN'],
  workflow: ['Serial workflow', 'Workflow'],
  ruleKind: ['Rule kind'],
  prefix: ['Serial prefix'],
};

/** Choices and numbers, which no spreadsheet runs or rounds. */
const plain: readonly ProductField[] = ['workflow', 'ruleKind', 'ruleLength', 'exactCase', 'optionalSerials'];

/**
 * The columns of a products file; all but the SKU may be left out, and then stay as they are. `id`: letters and digits
 * that a spreadsheet must not have rounded; `text`: what a person typed, which a spreadsheet could take for a formula.
 */
export const productsCsv = productFieldNames.map((key) => ({
  key,
  title: productFields[key],
  names: names[key] ?? [],
  id: key !== 'name' && !plain.includes(key),
  text: key !== 'gtins' && !plain.includes(key),
  optional: key !== 'sku',
}));

/** What *Download Template* saves: the header alone, so that no example is applied by mistake. */
export const productsTemplate = `\uFEFF${productsCsv.map(({ title }) => title).join(',')}\r\n`;

/** A product as a row of a file tells it. */
export interface ProductRow {
  readonly given: GivenProduct;
  readonly workflow: Workflow;
}

const newProduct: ProductRow = { given: emptyProduct, workflow: 'No' };

/** The cells of a product, as they are read again. */
export function productCells({ given, workflow }: ProductRow): Readonly<Record<ProductField, string>> {
  return {
    ...given,
    gtins: given.gtins.join(' '),
    workflow,
    ruleKind: given.ruleKind === null ? '' : ruleKinds[given.ruleKind].title,
    exactCase: given.exactCase ? 'Yes' : 'No',
    optionalSerials: given.optionalSerials ? 'Yes' : 'No',
  };
}

/**
 * What a row makes of a product: `known` as it stands, null for a new one. A column that the file has not leaves it as
 * it is, and so does an empty cell of Serial, Exact case and Optional serials; any other empty cell empties it. The SKU
 * names the product and keeps its spelling.
 */
export function readProductRow(
  cells: Readonly<Record<ProductField, string>>,
  columns: ReadonlySet<ProductField>,
  known: ProductRow | null,
): ProductRow | { readonly refusal: FieldUnfit } {
  const before = known ?? newProduct;
  const text = (field: ProductField, stands: string): string => (columns.has(field) ? cells[field] : stands);
  const workflow = chosen(cells.workflow, workflowNames, (name) => name, before.workflow);
  if (workflow === undefined) return { refusal: unfitChoice('workflow', cells, workflowNames) };
  const titles = ruleKindNames.map((kind) => ruleKinds[kind].title);
  const ruleKind = columns.has('ruleKind')
    ? chosen(cells.ruleKind, ruleKindNames, (kind) => ruleKinds[kind].title, null)
    : before.given.ruleKind;
  if (ruleKind === undefined) return { refusal: unfitChoice('ruleKind', cells, titles) };
  const exactCase = yesOrNo(cells.exactCase, before.given.exactCase);
  if (exactCase === undefined) return { refusal: unfitChoice('exactCase', cells, yesNo) };
  const optionalSerials = yesOrNo(cells.optionalSerials, before.given.optionalSerials);
  if (optionalSerials === undefined) return { refusal: unfitChoice('optionalSerials', cells, yesNo) };
  const inBulk = workflow === 'Out in Bulk';
  if (yesOrNo(cells.optionalSerials, false) === true && !inBulk) {
    const remedy = 'Serials can be left out only where Serial is Out in Bulk: give No.';
    return { refusal: unfit('optionalSerials', cells.optionalSerials.trim(), remedy) };
  }
  return {
    given: {
      sku: known === null ? cells.sku : known.given.sku,
      name: text('name', before.given.name),
      productId: text('productId', before.given.productId),
      productIdWh: text('productIdWh', before.given.productIdWh),
      gtins: columns.has('gtins') ? gtinsIn(cells.gtins) : before.given.gtins,
      ruleKind,
      ruleLength: text('ruleLength', before.given.ruleLength),
      rulePrefix: text('rulePrefix', before.given.rulePrefix),
      ruleMask: text('ruleMask', before.given.ruleMask),
      prefix: text('prefix', before.given.prefix),
      exactCase,
      optionalSerials: optionalSerials && inBulk,
    },
    workflow,
  };
}

const yesNo = ['Yes', 'No'] as const;

function yesOrNo(cell: string, stands: boolean): boolean | undefined {
  const said = chosen<string>(cell, yesNo, (one) => one, stands ? 'Yes' : 'No');
  return said === undefined ? undefined : said === 'Yes';
}

/** The choice that a cell names, whatever its case; `stands` for an empty cell, undefined for none of them. */
function chosen<T>(
  cell: string,
  choices: readonly T[],
  titleOf: (choice: T) => string,
  stands: T,
): T | undefined;
function chosen<T>(
  cell: string,
  choices: readonly T[],
  titleOf: (choice: T) => string,
  stands: null,
): T | null | undefined;
function chosen<T>(
  cell: string,
  choices: readonly T[],
  titleOf: (choice: T) => string,
  stands: T | null,
): T | null | undefined {
  const said = fold(cell.trim());
  return said === '' ? stands : choices.find((choice) => fold(titleOf(choice)) === said);
}

function unfitChoice(
  field: ProductField,
  cells: Readonly<Record<ProductField, string>>,
  choices: readonly string[],
): FieldUnfit {
  return unfit(field, cells[field].trim(), `Give one of: ${choices.join(', ')}.`);
}

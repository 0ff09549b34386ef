import { readCommand } from './commandBarcodes';
import { fold } from './fold';
import { isGtin } from './modulo10';
import { impossiblePart } from './possibleRule';
import {
  longestPrefix,
  longestProductId,
  longestProductName,
  longestSku,
  mostGtins,
  type ProductField,
} from './productFields';
import type { Refusal } from './refusals';
import type { RuleKind, SerialRule } from './serialRule';
import { isPrintable } from './serialValue';

/** A product as a person types it. */
export interface GivenProduct {
  readonly sku: string;
  readonly name: string;
  readonly productId: string;
  readonly productIdWh: string;
  readonly gtins: readonly string[];
  readonly ruleKind: RuleKind | null;
  readonly ruleLength: string;
  readonly rulePrefix: string;
  readonly ruleMask: string;
  readonly prefix: string;
  readonly exactCase: boolean;
  readonly optionalSerials: boolean;
}

/** What a new product is before anybody has typed anything. */
export const emptyProduct: GivenProduct = {
  sku: '',
  name: '',
  productId: '',
  productIdWh: '',
  gtins: [],
  ruleKind: null,
  ruleLength: '',
  rulePrefix: '',
  ruleMask: '',
  prefix: '',
  exactCase: false,
  optionalSerials: false,
};

/** A product as it is kept. `gtins`: 14 digits each, rising. */
export interface ProductData {
  readonly sku: string;
  readonly name: string;
  readonly productId: string | null;
  readonly productIdWh: string | null;
  readonly gtins: readonly string[];
  readonly rule: SerialRule;
  readonly prefix: string;
  readonly exactCase: boolean;
  readonly optionalSerials: boolean;
}

/** What makes a SKU unique. */
export const skuKey = (sku: string): string => fold(sku.trim());

export type FieldUnfit = Refusal<'productFieldUnfit'>;

/** Characters of a value that a refusal shows. */
const longestShown = 60;

/** The refusal of one field; `value`: what was typed. */
export function unfit(field: ProductField, value: string, remedy: string): FieldUnfit {
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return { code: 'productFieldUnfit', facts: { field, value: shown, remedy } };
}

/** Reads what was typed, outer white space removed; or tells the first field that does not fit. */
export function readProduct(
  given: GivenProduct,
): { readonly product: ProductData } | { readonly refusal: FieldUnfit } {
  const sku = given.sku.trim();
  const name = given.name.trim();
  const productId = given.productId.trim();
  const productIdWh = given.productIdWh.trim();
  const prefix = given.prefix.trim().toUpperCase();
  const refusal =
    textProblem('sku', sku, 1, longestSku) ??
    (readCommand(sku) === null ? null : unfit('sku', sku, 'It is a command barcode; choose another code.')) ??
    textProblem('name', name, 1, longestProductName) ??
    textProblem('productId', productId, 0, longestProductId) ??
    textProblem('productIdWh', productIdWh, 0, longestProductId) ??
    gtinProblem(given.gtins) ??
    ruleProblem(given) ??
    (/^[A-Z0-9]{0,6}$/.test(prefix)
      ? null
      : unfit('prefix', given.prefix.trim(), `Use up to ${longestPrefix} of A to Z and 0 to 9.`));
  if (refusal !== null) return { refusal };
  return {
    product: {
      sku,
      name,
      productId: orNull(productId),
      productIdWh: orNull(productIdWh),
      gtins: [...new Set(given.gtins.map(fourteen))].toSorted(),
      rule: ruleOf(given),
      prefix,
      exactCase: given.exactCase,
      optionalSerials: given.optionalSerials,
    },
  };
}

/** A kept product as its form shows it. */
export function givenOf({ rule, ...product }: ProductData): GivenProduct {
  return {
    ...product,
    productId: product.productId ?? '',
    productIdWh: product.productIdWh ?? '',
    ruleKind: rule.kind,
    ruleLength: rule.length === null ? '' : String(rule.length),
    rulePrefix: rule.prefix ?? '',
    ruleMask: rule.mask ?? '',
  };
}

/** The GTINs of one field: white space, commas and semicolons stand between them. */
export function gtinsIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

const fourteen = (gtin: string): string => gtin.trim().padStart(14, '0');
const orNull = (text: string): string | null => (text === '' ? null : text);

function textProblem(field: ProductField, value: string, least: 0 | 1, most: number): FieldUnfit | null {
  const fits = [...value].length >= least && [...value].length <= most && isPrintable(value);
  if (fits) return null;
  const bound = least === 0 ? `up to ${most}` : `1 to ${most}`;
  return unfit(field, value, `Give ${bound} printable characters.`);
}

function gtinProblem(gtins: readonly string[]): FieldUnfit | null {
  if (gtins.length > mostGtins) {
    return unfit('gtins', `${gtins.length} GTINs`, `A SKU has ${mostGtins} GTINs at most.`);
  }
  // A GTIN of zeros has its check digit and names nothing.
  const wrong = gtins.find((gtin) => !isGtin(gtin.trim()) || /^0+$/.test(gtin.trim()));
  if (wrong === undefined) return null;
  return unfit('gtins', wrong.trim(), 'A GTIN has 8, 12, 13 or 14 digits, the last a check digit.');
}

function ruleOf({ ruleKind, ruleLength, rulePrefix, ruleMask }: GivenProduct): SerialRule {
  return {
    kind: ruleKind,
    length: ruleLength.trim() === '' ? null : Number(ruleLength.trim()),
    prefix: orNull(rulePrefix.trim()),
    mask: orNull(ruleMask.trim()),
  };
}

function ruleProblem(given: GivenProduct): FieldUnfit | null {
  const typed = {
    ruleLength: given.ruleLength.trim(),
    rulePrefix: given.rulePrefix.trim(),
    ruleMask: given.ruleMask.trim(),
  };
  if (!/^(|[1-9]|[1-5]\d|6[0-4])$/.test(typed.ruleLength)) {
    return unfit('ruleLength', typed.ruleLength, 'Give a whole number from 1 to 64, or leave it empty.');
  }
  const text =
    textProblem('rulePrefix', typed.rulePrefix, 0, 64) ?? textProblem('ruleMask', typed.ruleMask, 0, 64);
  if (text !== null) return text;
  const impossible = impossiblePart(ruleOf(given));
  return impossible === null ? null : unfit(impossible.field, typed[impossible.field], impossible.remedy);
}

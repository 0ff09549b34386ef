import type { SymbolForm } from './symbolPaths';

/** What a label tells of a unit. */
export interface LabelUnit {
  readonly sku: string;
  readonly name: string;
  /** 14 digits; null: the SKU has none. */
  readonly gtin: string | null;
  readonly serial: string;
}

/** Dots, read also with a scratch; or lines, for scanners that read nothing else. */
export type SymbolChoice = 'dots' | 'lines';

export interface SymbolContent {
  readonly form: SymbolForm;
  /** What a scanner reads, without FNC1 in front. */
  readonly text: string;
}

/** Of the characters that GS1 AI 21 may hold (General Specifications, figure 7.11-1, CSET 82): 1 to 20. */
const fitsAi21 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;
/** What all scanners read alike; other letters each reads in its own way. */
const plain = /^[ -~]+$/;

/**
 * What the symbol of a label holds: GTIN and serial where both fit GS1 (AI 01 and 21), else the serial. Null for a
 * serial that no scanner would surely read as it is.
 */
export function symbolContent(
  { gtin, serial }: Pick<LabelUnit, 'gtin' | 'serial'>,
  choice: SymbolChoice,
): SymbolContent | null {
  if (!plain.test(serial)) return null;
  // `>` begins a command inside ^BC of ZPL, and printers differ in how it is escaped: it becomes dots.
  if (choice === 'lines' && !serial.includes('>')) return { form: 'code128', text: serial };
  if (gtin !== null && fitsAi21.test(serial)) return { form: 'gs1DataMatrix', text: `01${gtin}21${serial}` };
  return { form: 'dataMatrix', text: serial };
}

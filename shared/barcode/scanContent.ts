import { isGtin } from '../domain/modulo10';
import { type Element, type ElementProblem, readElements } from './elementString';
import { isRetailCode } from './retail';

/** What a scan carries. `gtin` in its 14 digits; `serial` as AI 21 has it. */
export type ScanContent =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'gtin'; readonly gtin: string }
  | {
      readonly is: 'elements';
      readonly elements: readonly Element[];
      readonly gtin: string | null;
      readonly serial: string | null;
    }
  | { readonly is: 'unreadable'; readonly why: ElementProblem };

/** Identifiers under which a symbol holds GS1 elements (ISO/IEC 15424); `]d1`, `]Q1` and `]C0` are plain text. */
const gs1: readonly string[] = [']C1', ']e0', ']d2', ']Q3', ']J1', ']d5', ']Q4'];

/** ITF with its check digit checked: fourteen digits are a GTIN, as on cartons. */
const carton = ']I1';

/**
 * Reads a scan by its AIM identifier. Without one, or under one of plain text, it is text whatever it looks like.
 * @param thisYear chooses the century of dates
 */
export function readContent(aim: string | null, text: string, thisYear: number): ScanContent {
  if (aim !== null && gs1.includes(aim)) {
    const read = readElements(text, thisYear);
    if (!('elements' in read)) return { is: 'unreadable', why: read };
    const { elements } = read;
    return { is: 'elements', elements, gtin: valueOf(elements, '01'), serial: valueOf(elements, '21') };
  }
  if (isRetailCode(aim, text)) return readGtin(text, [8, 12, 13]);
  if (aim === carton && /^\d{14}$/.test(text)) return readGtin(text, [14]);
  return { is: 'text', text };
}

/** @param lengths those of the symbol: retail codes have 8, 12 (UPC-A as scanners send it) or 13 digits */
function readGtin(text: string, lengths: readonly number[]): ScanContent {
  if (!/^\d*$/.test(text)) return unreadable('characters');
  if (!lengths.includes(text.length)) return unreadable('length');
  return isGtin(text) ? { is: 'gtin', gtin: text.padStart(14, '0') } : unreadable('checkDigit');
}

function unreadable(problem: ElementProblem['problem']): ScanContent {
  return { is: 'unreadable', why: { problem, ai: null } };
}

function valueOf(elements: readonly Element[], wanted: string): string | null {
  return elements.find(([ai]) => ai === wanted)?.[1] ?? null;
}

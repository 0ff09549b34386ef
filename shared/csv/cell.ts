import { figure } from '../domain/figure';
import { unescapeFormula } from './formula';
import type { WantedColumn } from './header';
import { type Delimiter, delimiterNames } from './layout';
import { longestCell } from './problems';

/** Why a cell cannot be taken, and what to do; `value`: what is shown of it. */
export interface CellProblem {
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Characters of a value that a problem shows. */
const longestShown = 60;
// Spreadsheets write a capital E: a serial such as 1e5 is one.
const rounded = /^\d([.,]\d+)?E\+\d+$/;
const formulaText = /^="(.*)"$/s;

/** A cell of a column as it is meant: without Excel's `="…"`, and without the apostrophe of our own files. */
export function readCell(
  cell: string,
  { id, text }: Pick<WantedColumn<string>, 'id' | 'text'>,
): { readonly value: string } | { readonly problem: CellProblem } {
  if (cell.length > longestCell) {
    const reason = `A cell holds 1,000 characters at most; this has ${figure(cell.length)}.`;
    return { problem: { value: shortened(cell), reason, remedy: 'Shorten it.' } };
  }
  const value = formulaText.exec(cell.trim())?.[1] ?? cell;
  if (id && rounded.test(value.trim())) {
    const reason = 'Excel has rounded this number; the digits are lost.';
    return { problem: { value, reason, remedy: 'Format the column as text in Excel and export again.' } };
  }
  return { value: text ? unescapeFormula(value) : value };
}

/**
 * What a row has beyond its header, blank cells aside: a delimiter that no quotes guard has cut one of its cells in two,
 * so that none of them can be trusted.
 */
export function extraCells(
  cells: readonly string[],
  width: number,
  delimiter: Delimiter,
): CellProblem | null {
  if (cells.length <= width) return null;
  const extra = cells.slice(width);
  if (extra.every((cell) => cell.trim() === '')) return null;
  return {
    value: shortened(extra.join(delimiter)),
    reason: `The row has ${figure(cells.length)} cells; the header has ${figure(width)}.`,
    remedy: `Put the cell that holds a ${delimiterNames[delimiter]} in quotes.`,
  };
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

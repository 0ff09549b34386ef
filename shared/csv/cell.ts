import { unescapeFormula } from './formula';
import type { WantedColumn } from './header';
import { longestCell } from './problems';

/** Why a cell cannot be taken, and what to do; `value`: what is shown of it. */
export interface CellProblem {
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

const rounded = /^\d([.,]\d+)?E\+?\d+$/i;
const formulaText = /^="(.*)"$/s;

/** A cell of a column as it is meant: without Excel's `="…"`, and without the apostrophe of our own files. */
export function readCell(
  cell: string,
  { id, text }: Pick<WantedColumn<string>, 'id' | 'text'>,
): { readonly value: string } | { readonly problem: CellProblem } {
  if (cell.length > longestCell) {
    const reason = `A cell holds 1,000 characters at most; this has ${cell.length.toLocaleString('en-US')}.`;
    return { problem: { value: `${cell.slice(0, 30)}…`, reason, remedy: 'Shorten it.' } };
  }
  const value = formulaText.exec(cell.trim())?.[1] ?? cell;
  if (id && rounded.test(value.trim())) {
    const reason = 'Excel has rounded this number; the digits are lost.';
    return { problem: { value, reason, remedy: 'Format the column as text in Excel and export again.' } };
  }
  return { value: text ? unescapeFormula(value) : value };
}

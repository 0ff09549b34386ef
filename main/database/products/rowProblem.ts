import type { RowProblem } from '../../../shared/contract/csvCheck';
import { fieldOfRefusal, type ProductField, productFields } from '../../../shared/domain/productFields';
import { type Refusal, refusalText } from '../../../shared/domain/refusals';
import type { Clock } from '../../../shared/domain/times';

/** Characters of a cell that a problem shows. */
const longestShown = 60;

/** A refusal as the answer of a row: the column that it is about, what stands there, why not, what to do. */
export function rowProblem(
  clock: Clock,
  { row, cells }: { readonly row: number; readonly cells: Readonly<Record<ProductField, string>> },
  refusal: Refusal,
): RowProblem {
  const field = fieldOfRefusal(refusal) ?? 'sku';
  const { reason, remedy } = refusalText(refusal, clock);
  return { row, column: productFields[field], value: shortened(cells[field].trim()), reason, remedy };
}

function shortened(text: string): string {
  if (text === '') return '(empty)';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

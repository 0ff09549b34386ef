import type { RowProblem } from '../../../shared/contract/csvCheck';
import type { StockRow } from '../../../shared/contract/openingStock';

/** The valid rows of a checked opening stock, and what keeps the others from being received. */
export interface CheckedStock {
  readonly rows: readonly StockRow[];
  readonly problems: readonly RowProblem[];
}

import type { Input } from '../../../shared/contract';
import type { RowProblem } from '../../../shared/contract/csvCheck';

type SavedRow = Input<'products.saveRows'>['rows'][number];

/** The rows of a checked file that can be applied, with what they were judged against, and why the others cannot. */
export interface CheckedProducts {
  readonly rows: readonly { readonly row: number; readonly save: SavedRow }[];
  readonly problems: readonly RowProblem[];
}

import type { RowProblem } from '../../../shared/contract/csvCheck';
import type { Input } from '../../../shared/contract';

/** The valid rows of a checked file, as they will be set, and what keeps the others from it. */
export interface CheckedFile {
  readonly valid: Omit<Input<'attributes.set'>, 'overwrite'>;
  readonly problems: readonly RowProblem[];
}

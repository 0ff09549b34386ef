import type { Status } from '../../../shared/domain/statuses';
import { go } from '../../navigation/screens';
import { beginWork } from '../serials/beginWork';
import { clearFilters, type } from '../serials/serialsGridStore';

/** Opens the Serials page with the serials of one SKU, of one status where it is given. */
export function showSerialsOf(person: number, sku: string, status: Status | null): void {
  // Before the list does it, which would forget the filters of a former person, and these.
  beginWork(person);
  clearFilters();
  type({ sku, status });
  go({ at: 'serials' });
}

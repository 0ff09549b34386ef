import { keepSpace } from './keepSpace';
import { openRowMenu } from './rowMenu';
import type { SerialRow } from '../../../shared/contract/serials';

/** The vertical ellipsis of a row. */
export function MoreCell({ row, tabIndex }: { readonly row: SerialRow; readonly tabIndex: 0 | -1 }) {
  return (
    <button
      type="button"
      className="more"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-label={`Actions for ${row.serial}`}
      onClick={({ currentTarget }) =>
        openRowMenu(
          { serialId: row.id, sku: row.sku, serial: row.serial },
          row.processType === 'Replenishment' ? row.processId : null,
          currentTarget,
        )
      }
      onKeyDown={keepSpace}
    >
      ⋮
    </button>
  );
}

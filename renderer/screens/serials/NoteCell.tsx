import { createContext, useContext } from 'react';
import type { SerialRow } from '../../../shared/contract/serials';
import { columns } from '../../../shared/domain/columns';
import { openDialog } from './dialogs/openDialog';
import { keepSpace } from './keepSpace';

interface Props {
  readonly row: SerialRow;
  readonly field: 'omsNotes' | 'wmsNotes';
  readonly tabIndex: 0 | -1;
}

/** Whether the person may edit WMS Notes here: a context, so that a hundred cells ask nobody. */
export const MayEditWmsNotes = createContext(false);

/** OMS Notes with the pencil that opens them. */
export function OmsNotesCell({ row, tabIndex }: Omit<Props, 'field'>) {
  return <Editable row={row} field="omsNotes" tabIndex={tabIndex} />;
}

/** WMS Notes, with a pencil for a warehouse manager alone. */
export function WmsNotesCell({ row, tabIndex }: Omit<Props, 'field'>) {
  const may = useContext(MayEditWmsNotes);
  if (may) return <Editable row={row} field="wmsNotes" tabIndex={tabIndex} />;
  return <span className="MuiDataGrid-cellContent">{row.wmsNotes}</span>;
}

function Editable({ row, field, tabIndex }: Props) {
  const text = row[field];
  const about = { serialId: row.id, sku: row.sku, serial: row.serial };
  return (
    <>
      <button
        type="button"
        className="pencil"
        tabIndex={tabIndex}
        aria-label={`Edit ${columns[field].title} of ${row.serial}`}
        onClick={() => openDialog({ is: 'notes', about, field, text })}
        onKeyDown={keepSpace}
      >
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden>
          <path
            fill="currentColor"
            d="M3 17.2V21h3.8L17.8 9.9l-3.7-3.7L3 17.2zM20.7 7a1 1 0 0 0 0-1.4l-2.3-2.3a1 1 0 0 0-1.4 0l-1.8 1.8L19 8.8 20.7 7z"
          />
        </svg>
      </button>
      <span className="MuiDataGrid-cellContent">{text}</span>
    </>
  );
}

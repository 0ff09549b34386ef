import { AddAttributesDialog } from './AddAttributesDialog';
import { AlertDialog } from './AlertDialog';
import { AttributesDialog } from './AttributesDialog';
import { CsvDialog } from './CsvDialog';
import { DownloadDialog } from './DownloadDialog';
import { NotesDialog } from './NotesDialog';
import { LabelsDialog } from '../../../labels/LabelsDialog';
import { closeDialog, useOpenDialog } from './openDialog';

/** The dialog of the Serials page that is open, if any. */
export function SerialsDialogs() {
  const dialog = useOpenDialog((open) => open.dialog);
  switch (dialog?.is) {
    case undefined:
      return null;
    case 'alert':
      return <AlertDialog />;
    case 'notes':
      return <NotesDialog {...dialog} />;
    case 'attributes':
      return <AttributesDialog about={dialog.about} />;
    case 'label': {
      const { serialId, serial } = dialog.about;
      return (
        <LabelsDialog source={{ of: 'serial', serialId }} name={`Label ${serial}`} onClose={closeDialog} />
      );
    }
    case 'addAttributes':
      return <AddAttributesDialog />;
    case 'addAttributesByCsv':
      return <CsvDialog />;
    case 'download':
      return <DownloadDialog of={dialog.of} />;
  }
}

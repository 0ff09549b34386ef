import Button from '@mui/material/Button';
import type { LabelSource } from '../../../shared/contract/labels';
import { DialogFrame } from '../../components/DialogFrame';

interface LabelsDialogProps {
  readonly source: LabelSource;
  readonly onClose: () => void;
}

/** Labels of serials: preview, size, printer, PDF. */
export function LabelsDialog({ source, onClose }: LabelsDialogProps) {
  return (
    <DialogFrame title="Labels" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      {source.of}
    </DialogFrame>
  );
}

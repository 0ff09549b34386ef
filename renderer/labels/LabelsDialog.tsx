import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { LabelSource } from '../../shared/contract/labels';
import { DialogFrame } from '../components/DialogFrame';
import { RefusalNote } from '../components/RefusalNote';
import { useQuery } from '../hooks/useQuery';
import { readDraft } from './labelDraft';
import { LabelPanel } from './LabelPanel';
import { useLabels } from './useLabels';
import { LabelWorkNote } from './LabelWorkNote';
import { useLabelDraft } from './useLabelDraft';

interface LabelsDialogProps {
  readonly source: LabelSource;
  /** What the labels are about: the dialog's title, and the name of the file. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Labels of one source: how they look, and *Print*. */
export function LabelsDialog({ source, name, onClose }: LabelsDialogProps) {
  const found = useQuery('labels.first', { source });
  const [draft, setDraft] = useLabelDraft(true);
  const { work, print, cancel } = useLabels();
  const busy = work.is === 'making' || work.is === 'printing';
  const read = draft === null ? null : readDraft(draft);
  const first = found.is === 'value' ? found.value.first : null;
  const several = found.is === 'value' && found.value.total > 1;
  const start = (): void => {
    if (read === null || 'field' in read) return;
    const chosen = source.of === 'replenishment' ? { ...source, from: read.from, to: read.to } : source;
    void print(chosen, read.settings, name);
  };
  return (
    <DialogFrame
      title={name}
      maxWidth="xs"
      onClose={busy ? cancel : onClose}
      actions={
        <>
          <Button onClick={busy ? cancel : onClose}>{busy ? 'Cancel' : 'Close'}</Button>
          <Button
            variant="contained"
            disabled={busy || first === null || read === null || 'field' in read}
            onClick={start}
          >
            {draft?.to.is === 'pdf' ? 'Save as PDF' : 'Print'}
          </Button>
        </>
      }
    >
      {found.is === 'refused' && <RefusalNote refusal={found.refusal} />}
      {found.is === 'value' && first === null && <Box role="status">No serials have labels here yet.</Box>}
      {first !== null && draft !== null && (
        <LabelPanel unit={first} draft={draft} onDraft={setDraft} several={several} disabled={busy} />
      )}
      <LabelWorkNote work={work} />
    </DialogFrame>
  );
}

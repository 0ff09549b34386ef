import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import { counted } from '../../../shared/domain/figure';
import { DialogFrame } from '../../components/DialogFrame';
import { JobProgress } from '../../components/JobProgress';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';

interface ExportDialogProps {
  /** What *Export CSV* was answered with: the job, or why there is none. */
  readonly begun: Answer<{ readonly job: string | null }>;
  readonly onClose: () => void;
}

/** The products being written into a file; it is there whole, or not at all. */
export function ExportDialog({ begun, onClose }: ExportDialogProps) {
  const job = 'value' in begun ? begun.value.job : null;
  const state = useJob(job);
  const running = job !== null && (state === null || state.is === 'running');
  const cancel = (): void => void (job !== null && ask('jobs.cancel', { job }));
  return (
    <DialogFrame
      title="Export products"
      onClose={running ? cancel : onClose}
      actions={
        running ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button variant="contained" autoFocus onClick={onClose}>
            Close
          </Button>
        )
      }
    >
      <Problem answer={begun} />
      {job !== null && <JobProgress state={state} units="products" />}
      {state?.is === 'cancelled' && <Box role="status">Cancelled; no file is written.</Box>}
      {state?.is === 'done' && state.result.of === 'file' && (
        <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
          <b>{counted(state.result.rows, 'product')}</b> saved in {state.result.path}
        </Box>
      )}
    </DialogFrame>
  );
}

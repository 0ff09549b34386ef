import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { JobResult, JobState } from '../../../shared/contract/jobs';
import { counted, figure } from '../../../shared/domain/figure';
import { DialogFrame } from '../../components/DialogFrame';
import { JobProgress } from '../../components/JobProgress';
import { ProblemRows } from '../../components/ProblemRows';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { CsvSteps } from '../../csv/CsvSteps';

interface ImportAppliedProps {
  readonly job: string;
  readonly onClose: () => void;
}

/** Applying a checked products file, and what became of it; a cancel keeps what is saved. */
export function ImportApplied({ job, onClose }: ImportAppliedProps) {
  const state = useJob(job);
  const running = state === null || state.is === 'running';
  const cancel = (): void => void ask('jobs.cancel', { job });
  const result = appliedIn(state);
  return (
    <DialogFrame
      title="Import products"
      maxWidth="md"
      onClose={running ? cancel : onClose}
      actions={
        running ? (
          <Button onClick={cancel}>Stop</Button>
        ) : (
          <Button variant="contained" autoFocus onClick={onClose}>
            Close
          </Button>
        )
      }
    >
      <CsvSteps at={3} />
      <JobProgress state={state} units="rows" />
      {state?.is === 'cancelled' && <b role="status">Stopped.</b>}
      {result !== null && !running && (
        <Box role="status" sx={{ fontWeight: 700 }}>
          {`${counted(result.created, 'product')} created, ${figure(result.changed)} changed${result.refused === 0 ? '' : `, ${figure(result.refused)} refused`}.`}
        </Box>
      )}
      {result !== null && result.problems.length > 0 && (
        <ProblemRows label="Rows that became impossible since the check" rows={result.problems} />
      )}
    </DialogFrame>
  );
}

/** What is applied so far, also where it ended before its time. */
function appliedIn(state: JobState | null): Extract<JobResult, { of: 'productsApplied' }> | null {
  if (state === null || state.is === 'running' || state.is === 'unknown') return null;
  const result = state.is === 'done' ? state.result : state.partly;
  return result?.of === 'productsApplied' ? result : null;
}

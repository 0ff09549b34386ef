import Box from '@mui/material/Box';
import type { JobState } from '../../shared/contract/jobs';
import { FaultNote } from './FaultNote';
import { ProgressBar } from './ProgressBar';
import { RefusalNote } from './RefusalNote';
import { figure } from '../../shared/domain/figure';

interface Props {
  readonly state: JobState | null;
  /** What is counted: "serials". */
  readonly units: string;
}

/** How far a job is, or why it ended before its time; nothing once it is done. */
export function JobProgress({ state, units }: Props) {
  switch (state?.is) {
    case undefined:
      return <Box role="status">Beginning…</Box>;
    case 'running':
      return (
        <Box>
          <Box role="status" sx={{ marginBottom: 2 }}>
            {state.saving ? 'Saving a list…' : `${figure(state.done)} of ${figure(state.total)} ${units}`}
          </Box>
          <ProgressBar label="Progress" done={state.done} units={state.total} />
        </Box>
      );
    case 'refused':
      return <RefusalNote refusal={state.refusal} />;
    case 'failed':
      return <FaultNote fault={state.fault} />;
    case 'unknown':
      return <Box role="alert">Interrupted: the program that did it has ended. Do it again.</Box>;
    case 'cancelled':
    case 'done':
      return null;
  }
}

import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { counted } from '../../../shared/domain/figure';
import { DialogFrame } from '../../components/DialogFrame';
import { JobProgress } from '../../components/JobProgress';
import { CsvSteps } from '../../csv/CsvSteps';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { go } from '../../navigation/screens';
import { colours } from '../../theme/tokens';

interface StockReceivedProps {
  readonly job: string;
  readonly onClose: () => void;
}

/** An opening stock that is being received, and what came of it. */
export function StockReceived({ job, onClose }: StockReceivedProps) {
  const state = useJob(job);
  const running = state === null || state.is === 'running';
  const done = state?.is === 'done' && state.result.of === 'openingStock' ? state.result : null;
  const cancel = (): void => void ask('jobs.cancel', { job });
  return (
    <DialogFrame
      title="Opening stock"
      maxWidth="md"
      onClose={running ? cancel : onClose}
      actions={
        <>
          <Button onClick={running ? cancel : onClose}>{running ? 'Cancel' : 'Close'}</Button>
          {done !== null && (
            <Button variant="contained" onClick={() => go({ at: 'replenishment', document: done.document })}>
              {`Open ${done.document}`}
            </Button>
          )}
        </>
      }
    >
      <CsvSteps at={3} />
      <JobProgress state={state} units="rows" />
      {state?.is === 'cancelled' && <Box role="status">Cancelled. Nothing was received.</Box>}
      {done !== null && (
        <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <CheckCircle aria-hidden sx={{ color: colours.ok }} />
          <b>{`${counted(done.units, 'unit')} received on ${done.document}.`}</b>
        </Box>
      )}
    </DialogFrame>
  );
}

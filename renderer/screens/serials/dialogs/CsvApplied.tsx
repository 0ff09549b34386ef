import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { DialogFrame } from '../../../components/DialogFrame';
import { useJob } from '../../../hooks/useJob';
import { addedText, resultOf } from './addedText';
import { CsvSteps } from '../../../csv/CsvSteps';
import { JobProgress } from '../../../components/JobProgress';
import { closeDialog } from './openDialog';

/** How long *Success* stays. */
const shownMs = 3000;

/** Applying a checked file, and its short *Success*. Source: customer's page, "A short Success dialog appears". */
export function CsvApplied({ job }: { readonly job: string }) {
  const state = useJob(job);
  const done = state?.is === 'done';
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(closeDialog, shownMs);
    return () => clearTimeout(timer);
  }, [done]);
  const result = state === null ? null : resultOf(state);
  const running = state === null || state.is === 'running';
  return (
    <DialogFrame
      title={done ? 'Success' : 'Add Attributes By CSV'}
      // What is being saved is saved whole: there is nothing to leave yet.
      onClose={running ? () => undefined : closeDialog}
      actions={!running && <Button onClick={closeDialog}>Close</Button>}
    >
      {!done && <CsvSteps at={3} />}
      <JobProgress state={state} units="rows" />
      {done && result !== null && <Box role="status">{addedText(result, 'attribute')}</Box>}
    </DialogFrame>
  );
}

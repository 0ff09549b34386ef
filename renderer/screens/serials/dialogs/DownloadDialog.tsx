import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import type { Selection } from '../../../../shared/contract/selection';
import { DialogFrame } from '../../../components/DialogFrame';
import { Problem } from '../../../components/Problem';
import { ask } from '../../../hooks/askWarehouse';
import { useJob } from '../../../hooks/useJob';
import { useSelection } from '../selectionStore';
import { useSerialsGrid } from '../serialsGridStore';
import { filtersOf } from '../typedFilters';
import { counted } from '../../../../shared/domain/figure';
import { JobProgress } from '../../../components/JobProgress';
import { closeDialog } from './openDialog';

const asked = {
  history: { title: 'Download Serial History', operation: 'serials.saveHistory' },
  list: { title: 'Download list', operation: 'serials.saveList' },
} as const;

/** Asks where to, and shows the file being written; it is there whole, or not at all. */
export function DownloadDialog({ of }: { readonly of: keyof typeof asked }) {
  const { title, operation } = asked[of];
  const [job, setJob] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    // Once, also where React mounts twice: it opens the computer's own dialog.
    if (begun.current) return;
    begun.current = true;
    const { sort, typed } = useSerialsGrid.getState();
    const rows: Selection = { is: 'all', filters: filtersOf(typed), except: [] };
    const selection = of === 'list' ? rows : useSelection.getState().selection;
    void ask(operation, { selection, sort }).then((started) => {
      if (!('value' in started)) return setAnswer(started);
      if (started.value.job === null) return closeDialog();
      setJob(started.value.job);
    });
  }, [of, operation]);
  const state = useJob(job);
  // Until the computer's own dialog has closed there is nothing to show.
  if (job === null && answer === null) return null;
  if (state?.is === 'cancelled') return <Closing />;
  const running = answer === null && (state === null || state.is === 'running');
  const cancel = (): void => void (job !== null && ask('jobs.cancel', { job }));
  return (
    <DialogFrame
      title={title}
      onClose={running ? cancel : closeDialog}
      actions={
        running ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button variant="contained" autoFocus onClick={closeDialog}>
            Close
          </Button>
        )
      }
    >
      <Problem answer={answer} />
      {answer === null && <JobProgress state={state} units="serials" />}
      {state?.is === 'done' && state.result.of === 'file' && (
        <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
          <b>
            {counted(state.result.serials, 'serial')}, {counted(state.result.rows, 'line')}
          </b>{' '}
          saved in {state.result.path}
        </Box>
      )}
    </DialogFrame>
  );
}

/** Leaves after a cancel: nothing was written, nothing is to be told. */
function Closing() {
  useEffect(closeDialog, []);
  return null;
}

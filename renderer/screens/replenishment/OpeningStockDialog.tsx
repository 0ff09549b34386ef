import CheckCircle from '@mui/icons-material/CheckCircle';
import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { CsvCheck } from '../../../shared/contract/csvCheck';
import type { JobState } from '../../../shared/contract/jobs';
import { counted } from '../../../shared/domain/figure';
import { openingStockCsv } from '../../../shared/domain/openingStockCsv';
import { CsvProblems } from '../../csv/CsvProblems';
import { CsvSteps } from '../../csv/CsvSteps';
import { Tile } from '../../csv/CsvTiles';
import { CsvUnreadable } from '../../csv/CsvUnreadable';
import { DialogFrame } from '../../components/DialogFrame';
import { JobProgress } from '../../components/JobProgress';
import { Problem } from '../../components/Problem';
import { recognised } from '../../csv/recognised';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { go } from '../../navigation/screens';
import { colours } from '../../theme/tokens';

/** *Opening stock*: what lies in the warehouse on the first day, by CSV: choose, check, receive. */
export function OpeningStockDialog({ onClose }: { readonly onClose: () => void }) {
  const [check, setCheck] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const checking = useJob(check);
  const receiving = useJob(receipt);
  const choose = async (): Promise<void> => {
    setAnswer(null);
    const opened = await ask('openingStock.openCsv', {});
    if (!('value' in opened)) return setAnswer(opened);
    if (opened.value.job === null) return;
    setReceipt(null);
    setCheck(opened.value.job);
  };
  const template = async (): Promise<void> => {
    const saved = await ask('openingStock.saveTemplate', {});
    setAnswer('value' in saved ? null : saved);
  };
  const receive = async (): Promise<void> => {
    if (check === null) return;
    const started = await ask('openingStock.receive', { check });
    if ('value' in started) setReceipt(started.value.job);
    else setAnswer(started);
  };
  const running = (job: string | null, state: JobState | null): boolean =>
    job !== null && (state === null || state.is === 'running');
  const busy = running(receipt, receiving) || (receipt === null && running(check, checking));
  const cancel = (): void => {
    const job = receipt ?? check;
    if (job !== null) void ask('jobs.cancel', { job });
  };
  const checked =
    receipt === null && checking?.is === 'done' && checking.result.of === 'csvCheck' ? checking.result : null;
  const done = receiving?.is === 'done' && receiving.result.of === 'openingStock' ? receiving.result : null;
  return (
    <DialogFrame
      title="Opening stock"
      maxWidth="md"
      onClose={busy ? cancel : onClose}
      actions={
        busy ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <>
            <Button onClick={onClose}>{checked === null ? 'Close' : 'Cancel, change nothing'}</Button>
            {done !== null && (
              <Button
                variant="contained"
                onClick={() => go({ at: 'replenishment', document: done.document })}
              >
                {`Open ${done.document}`}
              </Button>
            )}
            {done === null && (
              <Button
                variant={checked === null ? 'contained' : 'outlined'}
                startIcon={<UploadFile aria-hidden />}
                onClick={() => void choose()}
              >
                {check === null ? 'Upload a file…' : 'Other file…'}
              </Button>
            )}
            {checked !== null && (
              <Button variant="contained" disabled={checked.fresh === 0} onClick={() => void receive()}>
                {`Receive the ${counted(checked.fresh, 'valid row')}`}
              </Button>
            )}
          </>
        )
      }
    >
      <CsvSteps at={receipt !== null ? 3 : check === null ? 1 : 2} />
      {checked === null && done === null && (
        <>
          <Box>
            One row for each unit with a serial, or for each quantity of a SKU in a bin:{' '}
            {openingStockCsv.map(({ title }) => title).join(', ')}. The file is checked first; nothing changes
            before you receive it.
          </Box>
          <Box>
            <Button startIcon={<Download aria-hidden />} onClick={() => void template()}>
              Download Template
            </Button>
          </Box>
        </>
      )}
      <Problem answer={answer} />
      {receipt === null && check !== null && checking?.is === 'refused' && (
        <CsvUnreadable refusal={checking.refusal} />
      )}
      {receipt === null && check !== null && checking?.is !== 'refused' && (
        <JobProgress state={checking} units="parts read" />
      )}
      {checked !== null && check !== null && <Checked check={checked} job={check} />}
      {receipt !== null && <JobProgress state={receiving} units="rows" />}
      {receiving?.is === 'cancelled' && <Box role="status">Cancelled. Nothing was received.</Box>}
      {done !== null && (
        <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <CheckCircle aria-hidden sx={{ color: colours.ok }} />
          <b>{`${counted(done.units, 'unit')} received on ${done.document}.`}</b>
        </Box>
      )}
    </DialogFrame>
  );
}

function Checked({ check, job }: { readonly check: CsvCheck; readonly job: string }) {
  return (
    <>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <b role="status">{`${check.file}: ${counted(check.rows, 'row')} checked, nothing changed yet`}</b>
        <Box sx={{ fontSize: 13, color: colours.ink2 }}>{recognised(check)}</Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
        <Tile count={check.fresh} words="will be received" detail="all of them, or none" />
        <Tile
          count={check.refused}
          words="refused"
          detail="left out; correct them and send them alone"
          bad={check.refused > 0}
        />
      </Box>
      {check.refused > 0 && <CsvProblems check={check} job={job} />}
    </>
  );
}

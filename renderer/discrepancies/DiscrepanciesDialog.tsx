import Download from '@mui/icons-material/Download';
import Print from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { Discrepancy } from '../../shared/contract/discrepancies';
import { counted, figure } from '../../shared/domain/figure';
import { dayAndTime } from '../../shared/domain/times';
import { Code } from '../components/Code';
import { DialogFrame } from '../components/DialogFrame';
import { FaultNote } from '../components/FaultNote';
import { JobProgress } from '../components/JobProgress';
import { linesStyle } from '../components/linesStyle';
import { Problem } from '../components/Problem';
import { RefusalNote } from '../components/RefusalNote';
import { ask } from '../hooks/askWarehouse';
import { useClock } from '../hooks/useClock';
import { useJob } from '../hooks/useJob';
import { useQuery } from '../hooks/useQuery';
import { colours } from '../theme/tokens';

interface DiscrepanciesDialogProps {
  readonly document: string;
  readonly onClose: () => void;
}

/** Rows on the screen; the file has all. */
const most = 500;

const kinds = [
  ['missing', 'Missing'],
  ['unexpected', 'Unexpected'],
  ['damaged', 'Damaged'],
] as const;

/** What is missing, came unexpected or came damaged of a replenishment; as a file, and to be printed. */
export function DiscrepanciesDialog({ document, onClose }: DiscrepanciesDialogProps) {
  const found = useQuery('discrepancies.list', { document, most });
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [printed, setPrinted] = useState(false);
  const [job, setJob] = useState<string | null>(null);
  const state = useJob(job);
  const download = async (): Promise<void> => {
    setPrinted(false);
    const started = await ask('discrepancies.save', { document });
    if ('value' in started) setJob(started.value.job);
    setAnswer('value' in started ? null : started);
  };
  const print = async (): Promise<void> => {
    setJob(null);
    const saved = await ask('discrepancies.print', { document });
    setPrinted('value' in saved && saved.value.saved);
    setAnswer('value' in saved ? null : saved);
  };
  return (
    <DialogFrame
      title={`Discrepancies of ${document}`}
      maxWidth="md"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Close
          </Button>
          <Button startIcon={<Download aria-hidden />} onClick={() => void download()}>
            Download CSV
          </Button>
          <Button startIcon={<Print aria-hidden />} onClick={() => void print()}>
            Save as PDF
          </Button>
        </>
      }
    >
      {found.is === 'refused' && <RefusalNote refusal={found.refusal} />}
      {found.is === 'fault' && <FaultNote fault={found.fault} retry={found.retry} />}
      {found.is === 'value' && (
        <>
          <Box sx={{ display: 'flex', gap: 5, flexWrap: 'wrap' }}>
            {kinds.map(([kind, word]) => (
              <Box key={kind}>
                <Box sx={{ color: colours.ink2, fontWeight: 700 }}>{word}</Box>
                <Box sx={{ fontSize: 28, fontWeight: 700, lineHeight: 1.2 }}>
                  {figure(found.value.counts[kind])}
                </Box>
              </Box>
            ))}
          </Box>
          {found.value.rows.length === 0 ? (
            <Box role="status">Nothing is missing, unexpected or damaged.</Box>
          ) : (
            <Rows rows={found.value.rows} />
          )}
          {found.value.rows.length === most && (
            <Box sx={{ color: colours.ink2 }}>{`The first ${most} are shown; the file has all.`}</Box>
          )}
        </>
      )}
      <Problem answer={answer} />
      {job !== null && <JobProgress state={state} units="rows" />}
      {state?.is === 'done' && state.result.of === 'file' && (
        <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
          <b>{counted(state.result.rows, 'row')}</b> saved in {state.result.path}
        </Box>
      )}
      {printed && <Box role="status">The list is saved.</Box>}
    </DialogFrame>
  );
}

function Rows({ rows }: { readonly rows: readonly Discrepancy[] }) {
  const { timeZone } = useClock();
  return (
    <Box sx={{ maxHeight: 380, overflowY: 'auto' }} tabIndex={0} role="group" aria-label="Discrepancies">
      <Box component="table" sx={linesStyle}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">SKU</th>
            <th scope="col">Serial</th>
            <th scope="col" className="figure">
              Units
            </th>
            <th scope="col">Where, when, who</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, sku, value, units, bin, at, by }, place) => (
            <tr key={`${place} ${kind} ${value}`}>
              <td>{kinds.find(([name]) => name === kind)?.[1]}</td>
              <td>
                <Code bold>{sku}</Code>
              </td>
              <td style={{ overflowWrap: 'anywhere' }}>
                {value === '' ? 'without a serial' : <Code bold>{value}</Code>}
              </td>
              <td className="figure">{figure(units)}</td>
              <td>
                {[bin, at === null ? '' : dayAndTime(at, timeZone), by]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

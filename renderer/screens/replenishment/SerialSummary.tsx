import Download from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { Code } from '../../components/Code';
import { counted, figure } from '../../../shared/domain/figure';
import { JobProgress } from '../../components/JobProgress';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { useQuery } from '../../hooks/useQuery';
import { colours } from '../../theme/tokens';
import { linesStyle } from '../../components/linesStyle';

/** The serials of a replenishment, SKU by SKU, to be downloaded all or one SKU's. Nothing here can be edited. */
export function SerialSummary({ document }: { readonly document: string }) {
  const summary = useQuery('replenishments.serialSummary', { document });
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const state = useJob(job);
  if (summary.is !== 'value' || summary.value.lines.length === 0) return null;
  const download = async (line: number | null): Promise<void> => {
    setAnswer(null);
    const started = await ask('replenishments.saveSerials', { document, line });
    if ('value' in started) setJob(started.value.job);
    else setAnswer(started);
  };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Button
          variant="contained"
          autoFocus
          startIcon={<Download aria-hidden />}
          onClick={() => void download(null)}
        >
          Download all serials
        </Button>
      </Box>
      <Box component="table" aria-label="Serials by SKU" sx={linesStyle}>
        <thead>
          <tr>
            <th scope="col">SKU</th>
            <th scope="col" className="figure">
              Serials
            </th>
            <th scope="col">First and last</th>
            <th scope="col">This SKU only</th>
          </tr>
        </thead>
        <tbody>
          {summary.value.lines.map(({ line, sku, name, serials, first, last }) => (
            <tr key={line}>
              <td>
                <Code bold>{sku}</Code>
                <Box sx={{ color: colours.ink2 }}>{name}</Box>
              </td>
              <td className="figure">
                <b>{figure(serials)}</b>
              </td>
              <td>
                <Code>{first}</Code>
                <br />
                <Code>{last}</Code>
              </td>
              <td>
                <Button
                  startIcon={<Download aria-hidden />}
                  aria-label={`Download serials of ${sku}`}
                  onClick={() => void download(line)}
                >
                  Download
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
      <Problem answer={answer} />
      {job !== null && <JobProgress state={state} units="serials" />}
      {state?.is === 'done' && state.result.of === 'file' && (
        <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
          <b>{counted(state.result.serials, 'serial')}</b> saved in {state.result.path}
        </Box>
      )}
    </Box>
  );
}

import Download from '@mui/icons-material/Download';
import LabelOutlined from '@mui/icons-material/LabelOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import { counted, figure } from '../../shared/domain/figure';
import { mayDo } from '../../shared/domain/permissions';
import { Code } from '../components/Code';
import { JobProgress } from '../components/JobProgress';
import { linesStyle } from '../components/linesStyle';
import { Problem } from '../components/Problem';
import { ask } from '../hooks/askWarehouse';
import { useJob } from '../hooks/useJob';
import { useQuery } from '../hooks/useQuery';
import { useSession } from '../hooks/useSession';
import { readDraft } from './labelDraft';
import { LabelPanel } from './LabelPanel';
import { LabelWorkNote } from './LabelWorkNote';
import { useLabelDraft } from './useLabelDraft';
import { useLabels } from './useLabels';
import { colours } from '../theme/tokens';

/**
 * The serials of a replenishment, SKU by SKU: to be downloaded, or printed as labels, all or one SKU's. Nothing here can
 * be edited. Source: customer's page, replenishment, step 4.
 */
export function SerialSummary({ document }: { readonly document: string }) {
  const summary = useQuery('replenishments.serialSummary', { document });
  const mayLabel = mayDo('labels', useSession()?.person?.roles ?? []);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const state = useJob(job);
  const [draft, setDraft] = useLabelDraft(mayLabel);
  const labels = useLabels();
  const [first] = summary.is === 'value' ? summary.value.lines : [];
  if (summary.is !== 'value' || first === undefined) return null;
  const busy = labels.work.is === 'making' || labels.work.is === 'printing';
  const read = draft === null ? null : readDraft(draft);
  const download = async (line: number | null): Promise<void> => {
    setAnswer(null);
    const started = await ask('replenishments.saveSerials', { document, line });
    if ('value' in started) setJob(started.value.job);
    else setAnswer(started);
  };
  const printable = read !== null && !('field' in read) ? read : null;
  const label = (line: number | null, sku: string | null): void => {
    if (printable === null) return;
    const { settings, from, to } = printable;
    const name = `${document} labels${sku === null ? '' : ` ${sku}`}`;
    setJob(null);
    void labels.print({ of: 'replenishment', document, line, from, to }, settings, name);
  };
  return (
    <Box sx={draft === null ? {} : besideStyle}>
      <Box sx={{ display: 'grid', gap: 3, alignContent: 'start', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button
            variant="contained"
            autoFocus
            startIcon={<Download aria-hidden />}
            onClick={() => void download(null)}
          >
            Download all serials
          </Button>
          {draft !== null && (
            <Button
              startIcon={<LabelOutlined aria-hidden />}
              disabled={busy || printable === null}
              onClick={() => label(null, null)}
            >
              Generate labels for all SKUs
            </Button>
          )}
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
            {summary.value.lines.map(({ line, sku, name, serials, first: lowest, last }) => (
              <tr key={line}>
                <td>
                  <Code bold>{sku}</Code>
                  <Box sx={{ color: colours.ink2 }}>{name}</Box>
                </td>
                <td className="figure">
                  <b>{figure(serials)}</b>
                </td>
                <td>
                  <Code>{lowest}</Code>
                  <br />
                  <Code>{last}</Code>
                </td>
                <td>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                    <Button
                      startIcon={<Download aria-hidden />}
                      aria-label={`Download serials of ${sku}`}
                      onClick={() => void download(line)}
                    >
                      Download
                    </Button>
                    {draft !== null && (
                      <Button
                        startIcon={<LabelOutlined aria-hidden />}
                        aria-label={`Labels of ${sku}`}
                        disabled={busy || printable === null}
                        onClick={() => label(line, sku)}
                      >
                        Labels
                      </Button>
                    )}
                  </Box>
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
        <LabelWorkNote work={labels.work} />
        {busy && (
          <Box>
            <Button onClick={labels.cancel}>Cancel labels</Button>
          </Box>
        )}
      </Box>
      {draft !== null && (
        <LabelPanel
          unit={{ sku: first.sku, name: first.name, gtin: first.gtin, serial: first.first }}
          draft={draft}
          onDraft={setDraft}
          several
          disabled={busy}
        />
      )}
    </Box>
  );
}

const besideStyle = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 270px', gap: 5 } as const;

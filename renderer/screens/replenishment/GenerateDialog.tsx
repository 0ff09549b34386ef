import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { JobState } from '../../../shared/contract/jobs';
import { DialogFrame } from '../../components/DialogFrame';
import { counted } from '../../../shared/domain/figure';
import { JobProgress } from '../../components/JobProgress';
import { KeyCap } from '../../components/KeyCap';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { colours, radii, statusColours } from '../../theme/tokens';
import { SerialSummary } from '../../labels/SerialSummary';

interface GenerateDialogProps {
  readonly document: string;
  /** The lines to generate for; null: only shows what there is. */
  readonly lines: readonly number[] | null;
  /** In/Out lines without serials that were not selected, by their SKUs. */
  readonly left: readonly string[];
  readonly onClose: () => void;
}

/** *Generate Serials*: makes them with progress, then offers them. Opens again to look. Source: customer's page, step 4. */
export function GenerateDialog({ document, lines, left, onClose }: GenerateDialogProps) {
  const [job, setJob] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const begun = useRef(false);
  const unwanted = useRef(false);
  useEffect(() => {
    // Once, also where React mounts twice: each start makes serials.
    if (begun.current || lines === null) return;
    begun.current = true;
    void ask('replenishments.generate', { document, lines: [...lines] }).then((started) => {
      if (!('value' in started)) return setAnswer(started);
      setJob(started.value.job);
      // Cancelled before the job had a name.
      if (unwanted.current) void ask('jobs.cancel', { job: started.value.job });
    });
  }, [document, lines]);
  const state = useJob(job);
  const running = lines !== null && answer === null && (state === null || state.is === 'running');
  const cancel = (): void => {
    unwanted.current = true;
    if (job !== null) void ask('jobs.cancel', { job });
  };
  return (
    <DialogFrame
      title={lines === null ? `Serials of ${document}` : 'Generate Serials'}
      maxWidth="lg"
      onClose={running ? cancel : onClose}
      actions={
        running ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button onClick={onClose}>
            Close&nbsp;<KeyCap>Esc</KeyCap>
          </Button>
        )
      }
    >
      <Problem answer={answer} />
      {running && <JobProgress state={state} units="serials" />}
      {!running && <Ended state={state} />}
      {!running && <SerialSummary document={document} />}
      {!running && left.length > 0 && (
        <Box sx={{ color: colours.ink2 }}>
          {`${counted(left.length, 'In/Out line')} without serials: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ' …' : ''}. They are registered at receiving, unless you select them and generate again.`}
        </Box>
      )}
    </DialogFrame>
  );
}

/** How the generating ended; nothing where nothing was generated. */
function Ended({ state }: { readonly state: JobState | null }) {
  if (state === null) return null;
  if (state.is === 'cancelled') return <Box role="status">Cancelled. No serials were made.</Box>;
  if (state.is !== 'done' || state.result.of !== 'generated')
    return <JobProgress state={state} units="serials" />;
  const { made, lines } = state.result;
  return (
    <Box role="status" sx={madeStyle}>
      <CheckCircle aria-hidden sx={{ color: colours.ok }} />
      <Box>
        <b>{`${counted(made, 'serial')} made for ${counted(lines.length, 'SKU')}.`}</b> They cannot be changed
        afterwards and are never used again. They become Incoming when you click Submit Replenishment.
      </Box>
    </Box>
  );
}

const madeStyle = {
  display: 'flex',
  gap: 3,
  padding: 3,
  borderRadius: `${radii.control}px`,
  border: `1px solid ${colours.ok}`,
  backgroundColor: statusColours.Ready.fill,
  color: statusColours.Ready.text,
} as const;

import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import { counted } from '../../shared/domain/figure';
import type { JobState } from '../../shared/contract/jobs';
import { JobProgress } from '../components/JobProgress';
import { Problem } from '../components/Problem';
import { colours } from '../theme/tokens';
import type { LabelWork } from './useLabels';

/** How far labels are, or how it ended. */
export function LabelWorkNote({ work }: { readonly work: LabelWork }) {
  switch (work.is) {
    case 'idle':
      return null;
    case 'making':
      return <JobProgress state={work.state} units="labels" />;
    case 'printing':
      return <Box role="status">Printing…</Box>;
    case 'closed':
      return <Box role="status">Nothing was saved.</Box>;
    case 'answered':
      return <Problem answer={work.answer} />;
    case 'ended':
      return <Ended state={work.state} />;
    case 'done':
      return (
        <Box role="status" sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <CheckCircle aria-hidden sx={{ color: colours.ok }} />
            <b>{`${counted(work.labels.labels, 'label')} ${howDone[work.how]}.`}</b>
          </Box>
          {work.labels.leftOut > 0 && (
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {`${counted(work.labels.leftOut, 'serial')} without a label, ${work.labels.first} first: they hold letters that scanners read each in their own way.`}
            </Box>
          )}
        </Box>
      );
  }
}

const howDone = { pdf: 'saved', system: 'printed', network: 'sent to the printer' } as const;

function Ended({ state }: { readonly state: JobState }) {
  if (state.is !== 'cancelled') return <JobProgress state={state} units="labels" />;
  const sent = state.partly?.of === 'labels' ? state.partly.labels : 0;
  return (
    <Box role="status">
      {sent === 0
        ? 'Cancelled. Nothing was printed.'
        : `Cancelled. ${counted(sent, 'label')} were sent before.`}
    </Box>
  );
}

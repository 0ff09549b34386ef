import Group from '@mui/icons-material/Group';
import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { clockTime } from '../../../shared/domain/times';
import { newRequestId } from '../../hooks/requestId';
import { useClock } from '../../hooks/useClock';
import { colours, radii } from '../../theme/tokens';
import { dockOffers } from './DockDialogs';
import { type DockDialog, DockMenu, type Offer } from './DockMenu';
import type { FlowEvent } from './flowEvents';
import type { FlowState } from './flowState';
import { LinesPanel } from './LinesPanel';
import { progressOf } from './openLine';

interface DocumentPanelProps {
  readonly document: Output<'receiving.document'>;
  readonly state: FlowState;
  /** The line of the last scan. */
  readonly last: number | null;
  readonly send: (event: FlowEvent) => void;
  readonly onOpen: (dialog: DockDialog) => void;
}

/** The replenishment itself: its lines, who else is at it, and how it is ended or opened again. */
export function DocumentPanel({ document, state, last, send, onOpen }: DocumentPanelProps) {
  const { received, units } = progressOf(document.lines);
  const papers = dockOffers(document).map(([dialog, words]): Offer => ({
    words,
    does: () => onOpen(dialog),
  }));
  const end = endOf(document.status);
  const ends: readonly Offer[] =
    end === null
      ? []
      : [
          {
            words: end === 'closeShort' ? 'Close short…' : 'Reopen…',
            does: () => send({ is: 'endPressed', end, at: Date.now(), request: newRequestId() }),
          },
        ];
  return (
    <Box component="section" aria-label="Replenishment" sx={panelStyle}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, paddingInline: 3, fontSize: 17 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="h2" sx={{ display: 'inline', fontSize: 17 }}>
            Lines
          </Box>{' '}
          <Box component="span" sx={{ color: colours.ink2, whiteSpace: 'nowrap' }}>
            {`${received} of ${units}`}
          </Box>
        </Box>
        <DockMenu offers={[...papers, ...ends]} />
      </Box>
      <LinesPanel
        lines={document.lines}
        last={last}
        step={state.step?.position ?? null}
        onChoose={(position) => send({ is: 'lineChosen', position })}
      />
      <Others others={document.others} />
    </Box>
  );
}

function endOf(status: Output<'receiving.document'>['status']): 'closeShort' | 'reopen' | null {
  if (replenishmentStatuses[status].receivable) return 'closeShort';
  return status === 'Received' || status === 'Closed short' ? 'reopen' : null;
}

/** Who else received here within the last half hour. */
function Others({ others }: Pick<Output<'receiving.document'>, 'others'>) {
  const { timeZone } = useClock();
  if (others.length === 0) return null;
  return (
    <Box component="ul" aria-label="Also here" sx={othersStyle}>
      {others.map(({ name, station, at, units }) => (
        <Box component="li" key={`${name} ${station}`} sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Group aria-hidden sx={{ fontSize: 20, flex: 'none' }} />
          <span>{`${name}, ${station}: ${units}, last ${clockTime(at, timeZone)}`}</span>
        </Box>
      ))}
    </Box>
  );
}

const panelStyle = {
  flex: '1 1 0',
  minHeight: 120,
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  paddingBlock: 2,
  borderRadius: `${radii.card}px`,
  border: `1px solid ${colours.line}`,
  backgroundColor: colours.surface,
} as const;

const othersStyle = {
  flex: 'none',
  margin: 0,
  padding: 0,
  paddingInline: 3,
  paddingTop: 1,
  listStyle: 'none',
  fontSize: 15,
  lineHeight: 1.3,
  color: colours.ink2,
  borderTop: `1px solid ${colours.line}`,
  maxHeight: 64,
  overflowY: 'auto',
} as const;

import MoveToInbox from '@mui/icons-material/MoveToInbox';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { refusalText } from '../../../shared/domain/refusals';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { StatusChip } from '../../components/StatusChip';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import { binInForce } from './binsInUse';
import type { FlowEvent } from './flowEvents';
import type { FlowState } from './flowState';
import { Panel } from '../../scanning/Panel';

interface BinPanelProps {
  readonly state: FlowState;
  /** The line that is awaited, or null. */
  readonly awaited: ReceivingLine | null;
  readonly send: (event: FlowEvent) => void;
}

/** Where the next unit goes and what it becomes there. */
export function BinPanel({ state, awaited, send }: BinPanelProps) {
  const { bins, binLost, ready } = state;
  const clock = useClock();
  const bin = binInForce(bins);
  const once = bins.once !== null;
  return (
    <Panel label="Into bin" strong={once}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 40 }}>
        <Box sx={{ flex: 1, lineHeight: 1.2, whiteSpace: 'nowrap' }}>
          <Box component="h2" sx={{ margin: 0, fontSize: 16, fontWeight: 700, color: colours.ink2 }}>
            {once ? 'Next unit only' : 'Into bin'}
          </Box>
          {bin !== null && (
            <Box sx={{ fontSize: 15, color: colours.ink2 }}>{once ? 'becomes' : 'makes units'}</Box>
          )}
        </Box>
        {bin !== null && <StatusChip status={bin.gives} size="panel" />}
      </Box>
      {bin === null ? (
        <Box sx={{ marginBlock: 2, fontSize: 17 }}>
          <Box sx={{ fontSize: 26, fontWeight: 700 }}>{ready ? 'Scan a bin first' : ' '}</Box>
          {binLost !== null && <Box sx={{ color: colours.danger }}>{refusalText(binLost, clock).reason}</Box>}
        </Box>
      ) : (
        <>
          <Box sx={{ fontSize: bin.code.length <= 10 ? 44 : 26, lineHeight: 1.2 }}>
            <Code bold>{bin.code}</Code>
          </Box>
          <Box sx={{ fontSize: 15, color: colours.ink2, marginBottom: 2, minHeight: '1.4em' }}>
            {once && bins.chosen !== null ? (
              <>
                {bin.location} · then <Code>{bins.chosen.code}</Code> again
              </>
            ) : (
              bin.location
            )}
          </Box>
        </>
      )}
      <Suggestion awaited={awaited} chosen={bin?.code ?? null} />
      <Button
        fullWidth
        startIcon={<MoveToInbox aria-hidden />}
        onClick={() => send({ is: 'changeBinPressed' })}
      >
        Change bin&nbsp;<KeyCap>F2</KeyCap>
      </Button>
    </Panel>
  );
}

/** Put away where the product lies already: told where that is another bin. */
function Suggestion({
  awaited,
  chosen,
}: {
  readonly awaited: ReceivingLine | null;
  readonly chosen: string | null;
}) {
  if (awaited === null || awaited.lies === null || awaited.lies.bin === chosen) return null;
  return (
    <Box sx={{ fontSize: 15, marginBottom: 2, overflowWrap: 'anywhere' }}>
      {awaited.sku} lies in <Code bold>{awaited.lies.bin}</Code>
    </Box>
  );
}

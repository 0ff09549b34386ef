import { useState } from 'react';
import KeyboardIcon from '@mui/icons-material/Keyboard';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import type { Receipt } from '../../../shared/contract/receiving';
import { KeyCap } from '../../components/KeyCap';
import { useKeys } from '../../hooks/useKeys';
import { colours, radii } from '../../theme/tokens';
import { unseenOf } from '../../scanning/refusedScan';
import type { FlowState } from './flowState';
import { LastScans } from './LastScans';
import { progressOf } from './openLine';
import { RefusedButton } from '../../scanning/RefusedButton';
import { RefusedScans } from '../../scanning/RefusedScans';
import { Typing } from '../../scanning/Typing';

interface ScansStripProps {
  readonly document: Output<'receiving.document'>;
  readonly state: FlowState;
  /** The refused scans are shown instead of all. */
  readonly looking: boolean;
  readonly onLook: (look: boolean) => void;
  readonly onTyped: (value: string) => void;
  /** Takes back a receipt of today: a manager's; null where the person is none. */
  readonly onUndo: ((receipt: Receipt) => void) | null;
}

/** Below the tile: the last scans, the refused ones, and the field to type instead of scanning. */
export function ScansStrip({ document, state, looking, onLook, onTyped, onUndo }: ScansStripProps) {
  const [typing, setTyping] = useState(false);
  useKeys({ F3: () => setTyping(true) });
  const leaveRefused = (): void => onLook(false);
  return (
    <Box component="section" aria-label="Scans" sx={stripStyle}>
      <Box sx={headerStyle}>
        {typing ? (
          <Typing
            label="Serial, product or bin"
            resting={state.changingBin !== null || state.verdict.is === 'question'}
            onTyped={onTyped}
            onLeave={() => setTyping(false)}
          />
        ) : (
          <>
            <Box sx={{ flex: 1, minWidth: 0, paddingLeft: 3, fontSize: 17 }}>
              <Box component="h2" sx={{ display: 'inline', fontSize: 17 }}>
                {looking ? 'Refused scans' : 'Last scans'}
              </Box>{' '}
              <Box component="span" sx={{ color: colours.ink2, fontSize: 15, whiteSpace: 'nowrap' }}>
                {looking ? '' : `${progressOf(document.lines).received} received`}
              </Box>
            </Box>
            <Button startIcon={<KeyboardIcon aria-hidden />} onClick={() => setTyping(true)}>
              Type it&nbsp;<KeyCap>F3</KeyCap>
            </Button>
          </>
        )}
        {looking ? (
          <Button onClick={leaveRefused}>
            Last scans&nbsp;<KeyCap>Esc</KeyCap>
          </Button>
        ) : (
          <RefusedButton all={state.refused.length} unseen={unseenOf(state)} onPress={() => onLook(true)} />
        )}
      </Box>
      {looking ? (
        <RefusedScans refused={state.refused} onLeave={leaveRefused} />
      ) : (
        <LastScans receipts={document.receipts} refused={state.refused} onUndo={onUndo} />
      )}
    </Box>
  );
}

const stripStyle = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  overflow: 'hidden',
  borderRadius: `${radii.card}px`,
  border: `1px solid ${colours.line}`,
  backgroundColor: colours.surface,
} as const;

const headerStyle = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: 52,
  boxSizing: 'border-box',
  padding: '2px',
  borderBottom: `1px solid ${colours.edge}`,
  '& .MuiButton-root': { flex: 'none', minHeight: 48, paddingInline: '12px', whiteSpace: 'nowrap' },
  '& .MuiInputBase-root': { minHeight: 48 },
} as const;

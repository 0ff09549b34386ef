import { type ReactNode, useState } from 'react';
import KeyboardIcon from '@mui/icons-material/Keyboard';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyCap } from '../components/KeyCap';
import { useKeys } from '../hooks/useKeys';
import { colours, radii } from '../theme/tokens';
import { RefusedButton } from './RefusedButton';
import { type RefusedScan, unseenOf } from './refusedScan';
import { RefusedScans } from './RefusedScans';
import { Typing } from './Typing';

interface ScansStripProps {
  /** What can be typed instead of a scan. */
  readonly typed: string;
  /** How many there are so far, beside the title. */
  readonly note: string;
  /** A question is open: its keys come first. */
  readonly resting: boolean;
  readonly refused: readonly RefusedScan[];
  /** The refused scans are shown instead of all. */
  readonly looking: boolean;
  readonly onLook: (look: boolean) => void;
  readonly onTyped: (value: string) => void;
  /** The last scans. */
  readonly children: ReactNode;
}

/** Below the tile: the last scans, the refused ones, and the field to type instead of scanning. */
export function ScansStrip(props: ScansStripProps) {
  const { typed, note, resting, refused, looking, onLook, onTyped, children } = props;
  const [typing, setTyping] = useState(false);
  useKeys({ F3: () => setTyping(true) });
  const leaveRefused = (): void => onLook(false);
  return (
    <Box component="section" aria-label="Scans" sx={stripStyle}>
      <Box sx={headerStyle}>
        {typing ? (
          <Typing label={typed} resting={resting} onTyped={onTyped} onLeave={() => setTyping(false)} />
        ) : (
          <>
            <Box sx={titleStyle}>
              <Box component="h2" sx={{ display: 'inline', fontSize: 17 }}>
                {looking ? 'Refused scans' : 'Last scans'}
              </Box>{' '}
              <Box component="span" sx={{ color: colours.ink2, fontSize: 15, whiteSpace: 'nowrap' }}>
                {looking ? '' : note}
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
          <RefusedButton all={refused.length} unseen={unseenOf({ refused })} onPress={() => onLook(true)} />
        )}
      </Box>
      {looking ? <RefusedScans refused={refused} onLeave={leaveRefused} /> : children}
    </Box>
  );
}

// Where there is little room the note goes first.
const titleStyle = {
  flex: 1,
  minWidth: 100,
  paddingLeft: 3,
  fontSize: 17,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

const stripStyle = {
  containerType: 'inline-size',
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

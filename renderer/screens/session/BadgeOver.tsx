import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FaultNote } from '../../components/FaultNote';
import { KeyCap } from '../../components/KeyCap';
import { RefusalNote } from '../../components/RefusalNote';
import { useKeys } from '../../hooks/useKeys';
import { badgeLeft } from '../../navigation/doorkeeper';
import { useBadgeEntry } from '../../stores/badgeEntry';
import { colours, radii } from '../../theme/tokens';
import { PinPad } from './PinPad';

/** A badge scanned over a person's screen: its PIN is wanted, or it is told why nobody else came. */
export function BadgeOver() {
  const entry = useBadgeEntry();
  switch (entry.is) {
    case 'pin':
      return (
        <Box sx={coverStyle}>
          <Box role="dialog" aria-modal aria-label="Badge" sx={boxStyle}>
            <PinPad entry={entry} />
          </Box>
        </Box>
      );
    case 'refused':
    case 'fault':
      return (
        <NotChanged>
          {entry.is === 'refused' ? (
            <RefusalNote refusal={entry.refusal} />
          ) : (
            <FaultNote fault={entry.fault} />
          )}
        </NotChanged>
      );
    case 'none':
    case 'checking':
    case 'arriving':
      return null;
  }
}

/** Above the screen, of which it hides nothing. It takes neither focus nor scans: the next one goes where it would anyway. */
function NotChanged({ children }: { readonly children: ReactNode }) {
  useKeys({ Escape: badgeLeft });
  return (
    <Box role="group" aria-label="Badge" sx={bandStyle}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      <Button sx={{ flex: 'none' }} onClick={badgeLeft}>
        Go on as you were&nbsp;<KeyCap>Esc</KeyCap>
      </Button>
    </Box>
  );
}

const boxStyle = {
  boxSizing: 'border-box',
  width: 440,
  padding: 5,
  border: `1px solid ${colours.edge}`,
  borderRadius: `${radii.tile}px`,
  boxShadow: '0 8px 40px rgb(19 32 44 / 30%)',
  backgroundColor: colours.surface,
} as const;

const coverStyle = {
  position: 'fixed',
  inset: 0,
  zIndex: 'modal',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  backgroundColor: 'rgb(19 32 44 / 50%)',
} as const;

const bandStyle = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  padding: 2,
  backgroundColor: colours.surface,
  borderBottom: `1px solid ${colours.line}`,
} as const;

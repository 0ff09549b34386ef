import Badge from '@mui/icons-material/Badge';
import Box from '@mui/material/Box';
import { FaultNote } from '../../components/FaultNote';
import { RefusalNote } from '../../components/RefusalNote';
import { useBadgeEntry } from '../../stores/badgeEntry';
import { colours, radii } from '../../theme/tokens';
import { PinPad } from './PinPad';

interface BadgeTileProps {
  /** Where a badge leads to. */
  readonly hint: string;
  /** What is told of a scan that was no badge, or null. */
  readonly notUsed: string | null;
}

/** Where a badge is scanned: nothing to click, but the number pad for its PIN. */
export function BadgeTile({ hint, notUsed }: BadgeTileProps) {
  const entry = useBadgeEntry();
  return (
    <Box component="section" aria-label="Badge" sx={tileStyle}>
      {entry.is === 'pin' ? (
        <PinPad entry={entry} notUsed={notUsed} />
      ) : (
        <>
          <Badge aria-hidden sx={{ fontSize: 150, color: colours.primary }} />
          <Box sx={{ fontSize: 48, fontWeight: 700, lineHeight: 1.2, textAlign: 'center' }}>
            {entry.is === 'checking' ? 'Checking…' : 'Scan your badge'}
          </Box>
          <Box
            sx={{ fontSize: 19, color: colours.ink2, textAlign: 'center' }}
          >{`Nothing to click. ${hint}`}</Box>
          {entry.is === 'refused' && <RefusalNote refusal={entry.refusal} />}
          {entry.is === 'fault' && <FaultNote fault={entry.fault} />}
          <Box
            role="status"
            sx={{ minHeight: '1.4em', fontWeight: 700, color: colours.warn, textAlign: 'center' }}
          >
            {entry.is === 'none' && notUsed}
          </Box>
        </>
      )}
    </Box>
  );
}

const tileStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 3,
  minHeight: 'min(428px, 50vh)',
  boxSizing: 'border-box',
  padding: 5,
  border: `4px dashed ${colours.edge}`,
  borderRadius: `${radii.tile}px`,
  backgroundColor: colours.surface,
} as const;

import Badge from '@mui/icons-material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { refusalText } from '../../../shared/domain/refusals';
import { FaultNote } from '../../components/FaultNote';
import { RefusalNote } from '../../components/RefusalNote';
import { useClock } from '../../hooks/useClock';
import { badgeLeft, pinTyped } from '../../navigation/doorkeeper';
import { useBadgeEntry } from '../../stores/badgeEntry';
import { colours, radii } from '../../theme/tokens';
import { PinPad } from './PinPad';

/** Where a badge is scanned: nothing to click, but the number pad for its PIN. `hint`: what it leads to. */
export function BadgeTile({ hint, notUsed }: { readonly hint: string; readonly notUsed: string | null }) {
  const entry = useBadgeEntry();
  const clock = useClock();
  return (
    <Box component="section" aria-label="Badge" sx={tileStyle}>
      {entry.is === 'pin' ? (
        <PinPad
          name={entry.name}
          refusal={entry.refusal === null ? null : refusalText(entry.refusal, clock).reason}
          onTyped={(pin) => void pinTyped(pin)}
          onLeave={badgeLeft}
        />
      ) : (
        <>
          <Badge aria-hidden sx={{ fontSize: 150, color: colours.primary }} />
          <Box sx={{ fontSize: 48, fontWeight: 700, lineHeight: 1.2, textAlign: 'center' }}>
            {entry.is === 'checking' ? 'Checking…' : 'Scan your badge'}
          </Box>
          <Box
            sx={{ fontSize: 19, color: colours.ink2, textAlign: 'center' }}
          >{`Nothing to click. ${hint}`}</Box>
          <Box
            role="status"
            sx={{ minHeight: '1.4em', fontWeight: 700, color: colours.warn, textAlign: 'center' }}
          >
            {notUsed}
          </Box>
          {entry.is === 'refused' && <RefusalNote refusal={entry.refusal} />}
          {entry.is === 'fault' && <FaultNote fault={entry.fault} />}
        </>
      )}
    </Box>
  );
}

/** The same over a person's screen, while a badge wants its PIN or is not let in. */
export function BadgeOver() {
  const entry = useBadgeEntry();
  const clock = useClock();
  if (entry.is !== 'pin' && entry.is !== 'refused' && entry.is !== 'fault') return null;
  return (
    <Box sx={overStyle}>
      <Box role="dialog" aria-label="Badge" sx={{ ...tileStyle, minHeight: 0, width: 480 }}>
        {entry.is === 'pin' ? (
          <PinPad
            name={entry.name}
            refusal={entry.refusal === null ? null : refusalText(entry.refusal, clock).reason}
            onTyped={(pin) => void pinTyped(pin)}
            onLeave={badgeLeft}
          />
        ) : (
          <>
            {entry.is === 'refused' && <RefusalNote refusal={entry.refusal} />}
            {entry.is === 'fault' && <FaultNote fault={entry.fault} />}
            <Button onClick={badgeLeft}>Go on as you were</Button>
          </>
        )}
      </Box>
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

const overStyle = {
  position: 'fixed',
  inset: 0,
  zIndex: 1200,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  backgroundColor: 'rgb(19 32 44 / 50%)',
} as const;

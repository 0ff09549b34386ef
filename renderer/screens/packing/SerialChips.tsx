import { useState } from 'react';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import type { CapturedSerial } from '../../../shared/contract/packing';
import { Code } from '../../components/Code';
import { colours, radii } from '../../theme/tokens';

/** So many of the newest are shown until a person asks for all. */
const shownFirst = 12;

interface SerialChipsProps {
  readonly serials: readonly CapturedSerial[];
  /** Takes one off; null where that is over. */
  readonly onTakeBack: ((serial: CapturedSerial) => void) | null;
}

/** The serials of a line, each with its way back. */
export function SerialChips({ serials, onTakeBack }: SerialChipsProps) {
  const [all, setAll] = useState(false);
  if (serials.length === 0) return null;
  const shown = all ? serials : serials.slice(-shownFirst);
  const hidden = serials.length - shown.length;
  return (
    <Box component="ul" aria-label="Serials" sx={listStyle}>
      {shown.map((serial) => (
        <Box key={serial.place} component="li" sx={{ ...chipStyle, ...(serial.lost && lostStyle) }}>
          <Box sx={{ paddingInline: 2, overflowWrap: 'anywhere' }}>
            <Code bold>{serial.serial}</Code>
            {serial.lost && <Box sx={{ fontSize: 14 }}>moved away: take it back</Box>}
          </Box>
          {onTakeBack !== null && (
            <ButtonBase
              aria-label={`Take ${serial.serial} back`}
              onClick={() => onTakeBack(serial)}
              sx={closeStyle}
            >
              <Close aria-hidden />
            </ButtonBase>
          )}
        </Box>
      ))}
      {hidden > 0 && (
        <li>
          <Button sx={{ minHeight: 48 }} onClick={() => setAll(true)}>{`${hidden} more serials`}</Button>
        </li>
      )}
    </Box>
  );
}

const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  margin: 0,
  padding: 0,
  listStyle: 'none',
} as const;

const chipStyle = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 48,
  maxWidth: '100%',
  boxSizing: 'border-box',
  borderRadius: `${radii.control}px`,
  border: `1.5px solid ${colours.edge}`,
  backgroundColor: colours.surface,
  fontSize: 16,
} as const;

const lostStyle = { borderColor: colours.danger, color: colours.danger } as const;

const closeStyle = {
  flex: 'none',
  width: 48,
  minHeight: 45,
  alignSelf: 'stretch',
  borderLeft: `1px solid ${colours.line}`,
} as const;

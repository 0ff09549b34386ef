import { type ReactNode, useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { ProgressBar } from '../../components/ProgressBar';
import { colours, radii } from '../../theme/tokens';
import { howReceived } from './lineWords';

interface LineRowProps {
  readonly line: ReceivingLine;
  /** The last scan belonged to it: a frame, which decides nothing. */
  readonly framed: boolean;
  /** It is the open step: filled, with its word. */
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One line; the whole of it is the button. */
export function LineRow({ line, framed, open, onChoose, children }: LineRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open || framed) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open, framed]);
  return (
    <Box
      component="li"
      ref={row}
      sx={{
        marginBottom: 1,
        borderRadius: `${radii.control}px`,
        border: `2px solid ${framed ? colours.primary : 'transparent'}`,
        backgroundColor: open ? colours.tint : 'transparent',
      }}
    >
      <ButtonBase aria-pressed={open} onClick={onChoose} sx={buttonStyle}>
        <Box sx={{ display: 'flex', gap: 2, fontSize: 17, fontWeight: 700, marginBottom: '2px' }}>
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{line.sku}</Box>
          <Box sx={{ whiteSpace: 'nowrap' }}>{`${line.received} of ${line.units}`}</Box>
        </Box>
        <ProgressBar received={line.received} units={line.units} />
        <Box sx={{ display: 'flex', gap: 2, fontSize: 14, color: colours.ink2, marginTop: '2px' }}>
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{howReceived(line)}</Box>
          {open && <Box sx={{ color: colours.primary, fontWeight: 700 }}>next</Box>}
        </Box>
      </ButtonBase>
      {children}
    </Box>
  );
}

const buttonStyle = {
  display: 'block',
  width: '100%',
  padding: 2,
  textAlign: 'start',
  fontFamily: 'inherit',
  color: colours.ink,
  borderRadius: `${radii.control}px`,
  '&:hover': { backgroundColor: colours.tint },
  '&.Mui-focusVisible': { outlineOffset: '-3px' },
} as const;

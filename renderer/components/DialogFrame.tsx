import Box from '@mui/material/Box';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import { type ReactNode, useId } from 'react';
import { useKeys } from '../hooks/useKeys';
import { radii } from '../theme/tokens';
import { over } from './over';

interface DialogFrameProps {
  readonly title: string;
  /** Escape, and a press outside: one step back. */
  readonly onClose: () => void;
  readonly maxWidth?: DialogProps['maxWidth'];
  readonly children: ReactNode;
  /** The buttons at the foot, the safe one first. */
  readonly actions: ReactNode;
}

/** Keys that lead elsewhere: look-up, typing, and each item of the rail. */
const leading = ['Ctrl+K', 'F3', ...Array.from({ length: 9 }, (_, place) => `Alt+${place + 1}`)];

/** A dialog: its title, what it is about, and its buttons at the foot. The opener gets the keyboard back. */
export function DialogFrame({ title, onClose, maxWidth = 'sm', children, actions }: DialogFrameProps) {
  const id = useId();
  // What leads away from the screen first closes the dialog, which asks where something is not saved.
  useKeys(Object.fromEntries(leading.map((key) => [key, onClose])));
  return (
    <Dialog
      open
      fullWidth
      maxWidth={maxWidth}
      container={over}
      onClose={onClose}
      aria-labelledby={id}
      transitionDuration={0}
      slotProps={{ paper: { sx: paperStyle } }}
    >
      <Box component="h2" id={id} sx={{ margin: 0, fontSize: 20 }}>
        {title}
      </Box>
      <Box sx={{ display: 'grid', gap: 4, minHeight: 0, overflow: 'auto', padding: '6px', margin: '-6px' }}>
        {children}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 3 }}>{actions}</Box>
    </Dialog>
  );
}

const paperStyle = {
  display: 'flex',
  gap: 4,
  padding: 5,
  borderRadius: `${radii.tile}px`,
  boxShadow: '0 8px 40px rgb(19 32 44 / 30%)',
} as const;

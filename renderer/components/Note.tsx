import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours, radii } from '../theme/tokens';

interface NoteProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** The red note: what was not done in bold, then what to do. Read out at once. */
export function Note({ icon, title, children, action }: NoteProps) {
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        gap: 3,
        alignItems: 'flex-start',
        padding: 3,
        borderRadius: `${radii.control}px`,
        border: `1px solid ${colours.danger}`,
        backgroundColor: colours.dangerTint,
        color: colours.danger,
        typography: 'body1',
        '& > svg': { flex: 'none', fontSize: 22 },
      }}
    >
      {icon}
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 700 }}>{title}</Box>
        {children}
      </Box>
      {action}
    </Box>
  );
}

import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { colours, radii } from '../theme/tokens';

/** A white card: a border instead of a shadow. */
export function Card({ children, sx = {} }: { readonly children: ReactNode; readonly sx?: SxProps<Theme> }) {
  return (
    <Box
      component="section"
      sx={[
        {
          backgroundColor: colours.surface,
          border: `1px solid ${colours.line}`,
          borderRadius: `${radii.card}px`,
          padding: 6,
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {children}
    </Box>
  );
}

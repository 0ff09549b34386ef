import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours } from '../../theme/tokens';

/** A part of an account with its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{ display: 'grid', gap: 3, paddingTop: 4, borderTop: `1px solid ${colours.line}` }}
    >
      <Box component="h3" sx={{ margin: 0, fontSize: 15 }}>
        {title}
      </Box>
      {children}
    </Box>
  );
}

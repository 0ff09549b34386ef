import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';

/** The header's white band: what is said left, what is at hand right. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="header"
      sx={(theme) => ({
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        minHeight: theme.size.header,
        boxSizing: 'border-box',
        paddingInline: 4,
        backgroundColor: colours.surface,
        borderBottom: `1px solid ${colours.line}`,
      })}
    >
      {children}
    </Box>
  );
}

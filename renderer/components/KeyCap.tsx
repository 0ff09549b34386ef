import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';

/** A key beside what it does: `F2`. Part of the button's words, so that a screen reader tells it too. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: 'inherit',
        fontSize: 12,
        fontWeight: 700,
        lineHeight: '18px',
        color: colours.ink,
        backgroundColor: colours.surface,
        border: `1px solid ${colours.edge}`,
        borderRadius: '4px',
        paddingInline: '6px',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}

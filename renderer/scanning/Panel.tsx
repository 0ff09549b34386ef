import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours, radii } from '../theme/tokens';

interface PanelProps {
  readonly label: string;
  /** The thick frame: this is what counts now. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A card of the right column. */
export function Panel({ label, strong = false, children }: PanelProps) {
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        flex: 'none',
        padding: 3,
        borderRadius: `${radii.card}px`,
        backgroundColor: colours.surface,
        // The frame's width stays inside, so that nothing moves when it becomes strong.
        boxShadow: `inset 0 0 0 ${strong ? 3 : 1}px ${strong ? colours.primary : colours.line}`,
      }}
    >
      {children}
    </Box>
  );
}

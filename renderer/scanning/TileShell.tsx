import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

interface TileShellProps {
  /** The verdict in words, for screen readers. */
  readonly sentence: string;
  /** Whether it interrupts what is being said. */
  readonly urgent: boolean;
  readonly children: ReactNode;
}

/** Around the tile of a scan screen: what it shows is said too. */
export function TileShell({ sentence, urgent, children }: TileShellProps) {
  return (
    <Box
      component="section"
      aria-label="The last scan"
      data-testid="tile"
      sx={{ position: 'relative', minHeight: 0 }}
    >
      <Box role="status" sx={visuallyHidden}>
        {urgent ? '' : sentence}
      </Box>
      <Box role="alert" sx={visuallyHidden}>
        {urgent ? sentence : ''}
      </Box>
      {children}
    </Box>
  );
}

const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

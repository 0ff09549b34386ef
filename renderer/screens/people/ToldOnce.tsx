import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { Code } from '../../components/Code';
import { colours, radii } from '../../theme/tokens';

interface ToldOnceProps {
  readonly what: string;
  readonly secret: string;
  readonly children: ReactNode;
}

/** A secret that is shown this once: the warehouse keeps only its hash. */
export function ToldOnce({ what, secret, children }: ToldOnceProps) {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box
        role="group"
        aria-label={what}
        sx={{
          padding: 4,
          textAlign: 'center',
          border: `2px solid ${colours.edge}`,
          borderRadius: `${radii.control}px`,
          backgroundColor: colours.bg,
        }}
      >
        <Code size={24} bold>
          {secret}
        </Code>
      </Box>
      <Box role="status">It is shown only now; read it out or write it down. {children}</Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colours } from '../theme/tokens';

interface FieldLabelProps {
  /** The id of the field. */
  readonly of: string;
  readonly children: ReactNode;
}

/** The label above a field, always in sight. */
export function FieldLabel({ of, children }: FieldLabelProps) {
  return (
    <Box
      component="label"
      htmlFor={of}
      sx={{ display: 'block', fontWeight: 700, color: colours.ink2, marginBottom: 1 }}
    >
      {children}
    </Box>
  );
}

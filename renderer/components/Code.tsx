import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { fonts } from '../theme/tokens';

interface CodeProps {
  readonly children: ReactNode;
  /** Pixels; that of the text around it where absent. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly sx?: SxProps<Theme>;
}

/** A serial, bin, SKU or document number: mono, with a marked zero, wrapped and never shortened, left to right. */
export function Code({ children, size, bold = false, sx = {} }: CodeProps) {
  return (
    <Box
      component="bdi"
      sx={[
        {
          fontFamily: fonts.mono,
          fontVariantNumeric: 'slashed-zero',
          fontSize: size ?? 'inherit',
          fontWeight: bold ? 700 : 'inherit',
          overflowWrap: 'anywhere',
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {children}
    </Box>
  );
}

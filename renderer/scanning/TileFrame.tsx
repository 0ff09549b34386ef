import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours, radii, tileColours } from '../theme/tokens';

export type TileForm = keyof typeof tileColours;

/** Hazard stripes, so that a refusal is dark *and* striped: its form is told apart without its colour. */
const stripes = 'repeating-linear-gradient(135deg, #FFFFFF 0 16px, #3A0505 16px 34px)';

/**
 * The big tile. Its letters scale with its height (`cqh`), so that the verdict is read from 3 m on every
 * screen size.
 */
export function TileFrame({ form, children }: { readonly form: TileForm; readonly children: ReactNode }) {
  const { fill, text } = tileColours[form];
  return (
    <Box
      sx={{
        display: 'flex',
        height: '100%',
        boxSizing: 'border-box',
        borderRadius: `${radii.tile}px`,
        overflow: 'hidden',
        backgroundColor: fill,
        color: text,
        ...(form === 'waiting' && { border: `4px dashed ${colours.edge}` }),
        '@media (prefers-reduced-motion: no-preference)': { transition: 'background-color 120ms' },
      }}
    >
      {form === 'refused' && <Box sx={{ flex: 'none', width: 36, backgroundImage: stripes }} />}
      <Box sx={{ flex: 1, minWidth: 0, containerType: 'size' }}>
        <Box
          sx={{
            height: '100%',
            boxSizing: 'border-box',
            display: 'flex',
            flexDirection: 'column',
            paddingInline: form === 'whichOne' ? '22px' : '26px',
            paddingBlock: '4.6cqh',
          }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  );
}

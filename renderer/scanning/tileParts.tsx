import type { ReactNode } from 'react';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { Code } from '../components/Code';

/** The word that is read from 3 m: 18.6 % of the tile's height, less where the word would not fit its width. */
export function VerdictWord({
  Icon,
  children,
}: {
  readonly Icon: SvgIconComponent;
  readonly children: string;
}) {
  const widest = children.length <= 8 ? '14.2cqw' : '11.2cqw';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '4cqh', flex: 'none', height: '21cqh' }}>
      <Icon aria-hidden sx={{ fontSize: 'min(19.5cqh, 15cqw)', marginInline: '-1.6cqh' }} />
      <Box
        sx={{ fontSize: `min(18.6cqh, ${widest})`, fontWeight: 700, lineHeight: 1.12, whiteSpace: 'nowrap' }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** A line below the verdict, read from 1.5 m; `letters`: how many there are, where they may be many. */
export function TileLine({
  children,
  strong = false,
  letters = 0,
}: {
  readonly children: ReactNode;
  readonly strong?: boolean;
  readonly letters?: number;
}) {
  const size = letters <= 80 ? 7 : letters <= 140 ? 6 : 5;
  return (
    <Box
      sx={{
        fontSize: strong ? `${size}cqh` : '5.4cqh',
        fontWeight: strong ? 700 : 400,
        lineHeight: 1.25,
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}

/** A serial in the tile: whole, with smaller letters where it is long. */
export function TileSerial({ children }: { readonly children: string }) {
  const size = children.length <= 20 ? '7.5cqh' : children.length <= 32 ? '6.4cqh' : '5.4cqh';
  return (
    <Box sx={{ fontSize: size, lineHeight: 1.25 }}>
      <Code bold>{children}</Code>
    </Box>
  );
}

/** The count that is read from 3 m: "17 of 40"; smaller only where its figures are many. */
export function TileCount({ received, units }: { readonly received: number; readonly units: number }) {
  const length = `${received} of ${units}`.length;
  const share = Math.min(1, 8 / length);
  return (
    <Box sx={{ fontWeight: 700, lineHeight: 1, whiteSpace: 'nowrap' }}>
      <Box component="span" sx={{ fontSize: `calc(${share} * min(23cqh, 17.5cqw))` }}>
        {received}
      </Box>
      <Box component="span" sx={{ fontSize: `calc(${share} * min(16cqh, 12.1cqw))` }}>
        {` of ${units}`}
      </Box>
    </Box>
  );
}

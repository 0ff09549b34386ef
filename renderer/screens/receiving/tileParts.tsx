import type { ReactNode } from 'react';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { Code } from '../../components/Code';
import { compareLetters } from './compareLetters';

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

/** A line below the verdict, read from 1.5 m. */
export function TileLine({
  children,
  strong = false,
}: {
  readonly children: ReactNode;
  readonly strong?: boolean;
}) {
  return (
    <Box
      sx={{
        fontSize: strong ? '7cqh' : '5.4cqh',
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

const rowHeight = 1.25;

/** What was scanned over what is expected, letter under letter; a long value wraps without losing that. */
export function Compared({
  scanned,
  expected,
  sku,
}: {
  readonly scanned: string;
  readonly expected: string;
  readonly sku: string;
}) {
  const pairs = compareLetters(scanned, expected);
  const size =
    pairs.length <= 14 ? 'min(9.3cqh, 7.6cqw)' : pairs.length <= 20 ? 'min(7.5cqh, 5.6cqw)' : '5.4cqh';
  return (
    <Box sx={{ display: 'flex', gap: '4cqh', alignItems: 'flex-start' }}>
      <Box sx={{ flex: 'none', maxWidth: '30%', fontSize: 'max(4.4cqh, 14px)', lineHeight: 1.1 }}>
        <Box sx={{ height: `calc(${rowHeight} * ${size})`, display: 'flex', alignItems: 'center' }}>
          Scanned
        </Box>
        <Box
          sx={{
            minHeight: `calc(${rowHeight} * ${size})`,
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'center',
          }}
        >
          <span>Expected</span>
          <b style={{ overflowWrap: 'anywhere' }}>{sku}</b>
        </Box>
      </Box>
      <Code bold sx={{ fontSize: size, lineHeight: rowHeight, display: 'flex', flexWrap: 'wrap' }}>
        {pairs.map((pair, place) => (
          // The place is the letter's identity here: letters repeat.
          <Box
            key={place}
            component="span"
            sx={{ display: 'flex', flexDirection: 'column', minWidth: '0.65em' }}
          >
            <Letter letter={pair.scanned} differs={pair.differs} />
            <Letter letter={pair.expected} differs={pair.differs} />
          </Box>
        ))}
      </Code>
    </Box>
  );
}

function Letter({ letter, differs }: { readonly letter: string | null; readonly differs: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        height: '1.15em',
        marginBlock: '0.05em',
        lineHeight: 1.15,
        textAlign: 'center',
        whiteSpace: 'pre',
        ...(differs && { backgroundColor: '#FFE14D', color: '#13202C', borderRadius: '6px' }),
      }}
    >
      {letter ?? ' '}
    </Box>
  );
}

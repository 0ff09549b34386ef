import Box from '@mui/material/Box';
import { Code } from '../components/Code';
import { compareLetters, type LetterPair } from './compareLetters';

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
  if (pairs.length > 20) {
    return (
      <>
        <Box sx={{ fontSize: '4.4cqh', lineHeight: 1.2, overflowWrap: 'anywhere' }}>
          Scanned, and below it what is expected of <b>{sku}</b>
        </Box>
        <Pairs pairs={pairs} size={size} />
      </>
    );
  }
  return (
    <Box sx={{ display: 'flex', gap: '4cqh', alignItems: 'flex-start' }}>
      <Box sx={{ flex: 'none', maxWidth: '30%', fontSize: '4.4cqh', lineHeight: 1.1 }}>
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
      <Pairs pairs={pairs} size={size} />
    </Box>
  );
}

function Pairs({ pairs, size }: { readonly pairs: readonly LetterPair[]; readonly size: string }) {
  return (
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

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { figure } from '../../shared/domain/figure';
import { colours } from '../theme/tokens';

interface PagerProps {
  /** The first row that is shown, from 0. */
  readonly from: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
  /** The words of its buttons, for a list in order of time. */
  readonly words?: { readonly back: string; readonly next: string };
}

/** Which rows of a list are shown, and a page back or on; nothing where all fit on one. */
export function Pager({ from, pageSize, total, onFrom, words = { back: 'Back', next: 'Next' } }: PagerProps) {
  if (total <= pageSize) return null;
  const to = Math.min(from + pageSize, total);
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <Box component="span" sx={{ color: colours.ink2 }}>
        {`${figure(from + 1)}–${figure(to)} of ${figure(total)}`}
      </Box>
      <Button disabled={from === 0} onClick={() => onFrom(from - pageSize)}>
        {words.back}
      </Button>
      <Button disabled={to >= total} onClick={() => onFrom(from + pageSize)}>
        {words.next}
      </Button>
    </Box>
  );
}

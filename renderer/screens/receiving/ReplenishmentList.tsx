import Box from '@mui/material/Box';
import type { ListedReplenishment } from '../../../shared/contract/receiving';
import { useClock } from '../../hooks/useClock';
import { cardList } from '../../scanning/cardList';
import { colours } from '../../theme/tokens';
import { ReplenishmentRow } from './ReplenishmentRow';

interface ReplenishmentListProps {
  readonly rows: readonly ListedReplenishment[];
  /** Said instead of the list when it has no row. */
  readonly empty: string;
  readonly onOpen: (document: string) => void;
}

export function ReplenishmentList({ rows, empty, onOpen }: ReplenishmentListProps) {
  const clock = useClock();
  if (rows.length === 0) return <Box sx={{ padding: 4, fontSize: 19, color: colours.ink2 }}>{empty}</Box>;
  return (
    <Box component="ul" aria-label="Replenishments" sx={cardList}>
      {rows.map((row) => (
        <li key={row.document}>
          <ReplenishmentRow row={row} clock={clock} onOpen={() => onOpen(row.document)} />
        </li>
      ))}
    </Box>
  );
}

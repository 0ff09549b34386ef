import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { useClock } from '../../hooks/useClock';
import { cardList } from '../../scanning/cardList';
import { colours } from '../../theme/tokens';
import { OrderRow } from './OrderRow';

interface OrderListProps {
  readonly listed: Output<'packing.list'>['toPack'];
  /** Said instead of the list when it has no row. */
  readonly empty: string;
  readonly onOpen: (order: string) => void;
}

export function OrderList({ listed: { orders, count }, empty, onOpen }: OrderListProps) {
  const clock = useClock();
  if (orders.length === 0) return <Box sx={{ padding: 4, fontSize: 19, color: colours.ink2 }}>{empty}</Box>;
  return (
    <Box component="ul" aria-label="Orders" sx={cardList}>
      {orders.map((row) => (
        <li key={row.order}>
          <OrderRow row={row} clock={clock} onOpen={() => onOpen(row.order)} />
        </li>
      ))}
      {count > orders.length && (
        <Box component="li" sx={{ padding: 4, fontSize: 17, color: colours.ink2 }}>
          {`The first ${orders.length} of ${count}. Scan or find any other by its number.`}
        </Box>
      )}
    </Box>
  );
}

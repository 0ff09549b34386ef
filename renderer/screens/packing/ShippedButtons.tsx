import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';

interface ShippedButtonsProps {
  readonly order: Output<'packing.order'>;
  readonly onVoid: () => void;
}

/** What can be done with an order that is not packed any more. */
export function ShippedButtons({ order, onVoid }: ShippedButtonsProps) {
  if (order.status !== 'Shipped') return <Box />;
  return (
    <Box sx={{ display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gap: 3 }}>
      <Button sx={{ minHeight: 64, fontSize: 18 }} startIcon={<Undo aria-hidden />} onClick={onVoid}>
        Void the shipment…
      </Button>
    </Box>
  );
}

import LocalShipping from '@mui/icons-material/LocalShipping';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { KeyCap } from '../../components/KeyCap';
import { colours } from '../../theme/tokens';
import { orderProgress } from './orderProgress';

interface ShipButtonProps {
  readonly order: Output<'packing.order'>;
  readonly onShip: () => void;
}

/** Ships the order. Dashed until all is captured: pressed before, it says what is missing. */
export function ShipButton({ order, onShip }: ShipButtonProps) {
  const { missing } = orderProgress(order.lines);
  const complete = missing === 0;
  return (
    <Button
      variant={complete ? 'contained' : 'outlined'}
      onClick={onShip}
      sx={{
        minHeight: 64,
        flexDirection: 'column',
        paddingInline: '8px',
        fontSize: 18,
        overflowWrap: 'anywhere',
        ...(!complete && {
          borderStyle: 'dashed',
          backgroundColor: colours.surface2,
          color: colours.ink2,
        }),
      }}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <LocalShipping aria-hidden />
        {`Ship order ${order.order}`} <KeyCap>F9</KeyCap>
      </Box>
      {!complete && (
        <Box component="span" sx={{ fontSize: 15, fontWeight: 400 }}>
          {missing === 1
            ? 'possible when the last one is captured'
            : `possible when the ${missing} are captured`}
        </Box>
      )}
    </Button>
  );
}

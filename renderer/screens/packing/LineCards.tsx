import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { ProgressBar } from '../../components/ProgressBar';
import { orderStatuses } from '../../../shared/domain/documentStatuses';
import { LineCard } from './LineCard';
import { newAct } from './newAct';
import { orderProgress } from './orderProgress';
import type { PackEvent } from './packEvents';
import type { PackState } from './packState';

interface LineCardsProps {
  readonly order: Output<'packing.order'>;
  readonly state: PackState;
  readonly send: (event: PackEvent) => void;
}

/** The order's lines, one card each, with what each still needs. */
export function LineCards({ order, state, send }: LineCardsProps) {
  const { captured, units, missing } = orderProgress(order.lines);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, minHeight: 0 }}>
      <Box
        sx={{ flex: 'none', display: 'flex', alignItems: 'center', gap: 3, fontSize: 20, fontWeight: 700 }}
      >
        <Box component="h2" sx={{ margin: 0, fontSize: 'inherit', whiteSpace: 'nowrap' }}>
          {headline(order, missing)}
        </Box>
        <Box sx={{ flex: 1, minWidth: 40 }}>
          <ProgressBar label="Captured" done={captured} units={units} />
        </Box>
        <Box sx={{ whiteSpace: 'nowrap' }}>{`${captured} of ${units}`}</Box>
      </Box>
      <Box component="ul" aria-label="Lines" sx={listStyle}>
        {order.lines.map((line) => (
          <LineCard
            key={line.position}
            line={line}
            framed={state.framed === line.position}
            step={state.step === line.position}
            bin={state.step === line.position || state.framed === line.position ? state.bin : null}
            packable={orderStatuses[order.status].packable}
            onChoose={() => send({ is: 'lineChosen', position: line.position })}
            onCount={(by) =>
              send({ is: 'countTyped', line: line.position, sku: line.sku, units: by, ...newAct() })
            }
            onList={() => send({ is: 'listOpened', position: line.position })}
            onTakeBack={({ place, serial }) =>
              send({ is: 'takeBackPressed', line: line.position, place, name: serial, ...newAct() })
            }
          />
        ))}
      </Box>
    </Box>
  );
}

function headline({ status }: Output<'packing.order'>, missing: number): string {
  if (status === 'Shipped') return missing === 0 ? 'Shipped' : 'Shipped short';
  if (!orderStatuses[status].packable) return status;
  return missing === 0 ? 'Everything is captured' : `${missing} more to capture`;
}

const listStyle = {
  margin: 0,
  padding: 0,
  listStyle: 'none',
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 3,
} as const;

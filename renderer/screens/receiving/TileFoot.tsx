import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Status } from '../../../shared/domain/statuses';
import { Code } from '../../components/Code';
import { statusIcons } from '../../components/statusIcons';
import { OwnCount } from './OwnCount';

interface TileFootProps {
  /** The big count at the left. */
  readonly count: ReactNode;
  readonly bin: ShownBin;
  readonly status: Status;
  readonly mineToday: number;
}

/** The foot of a green tile: how many, where, as what, and the day's own count. */
export function TileFoot({ count, bin, status, mineToday }: TileFootProps) {
  const StatusIcon = statusIcons[status];
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 4 }}>
      {count}
      <Box sx={{ textAlign: 'end', minWidth: 0, lineHeight: 1.15 }}>
        <OwnCount units={mineToday} />
        <Box sx={{ fontSize: bin.code.length <= 12 ? 'min(9.3cqh, 7.4cqw)' : 'min(5.4cqh, 4.2cqw)' }}>
          <Code bold>{bin.code}</Code>
        </Box>
        <Box
          sx={{
            fontSize: '5.6cqh',
            fontWeight: 700,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'flex-end',
            gap: 1,
          }}
        >
          <StatusIcon aria-hidden sx={{ fontSize: '5.8cqh' }} />
          {status}
        </Box>
      </Box>
    </Box>
  );
}

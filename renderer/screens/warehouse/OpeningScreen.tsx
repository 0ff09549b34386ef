import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { WarehouseState } from '../../../shared/contract/warehouse';
import { Card } from '../../components/Card';
import { FaultNote } from '../../components/FaultNote';
import { colours } from '../../theme/tokens';
import { SetAside } from './SetAside';
import { FrontPage } from '../session/FrontPage';

/** The warehouse is being opened, its demo made, or it cannot be opened: why, and what helps. */
export function OpeningScreen({ phase }: { readonly phase: WarehouseState['phase'] }) {
  return (
    <FrontPage>
      <Card sx={{ width: '100%', maxWidth: 640, display: 'grid', gap: 4 }}>
        <Standing phase={phase} />
      </Card>
    </FrontPage>
  );
}

function Standing({ phase }: { readonly phase: WarehouseState['phase'] }) {
  switch (phase.is) {
    case 'making': {
      const percent = Math.floor(phase.share * 100);
      return (
        <>
          <Typography variant="h1">Making the demo warehouse, {percent} %</Typography>
          <LinearProgress
            variant="determinate"
            value={percent}
            aria-label="Demo warehouse"
            sx={{ height: 14, borderRadius: 7 }}
          />
          <Box sx={{ color: colours.ink2 }}>
            Serials with years of history. This happens once and takes some seconds.
          </Box>
        </>
      );
    }
    case 'broken':
      return (
        <>
          <Typography variant="h1">The warehouse is not open</Typography>
          <FaultNote fault={phase} />
          <Box sx={{ color: colours.ink2 }}>
            Nothing was changed. Close Serials Desk and start it again afterwards.
          </Box>
          {phase.kind === 'damaged' && <SetAside />}
        </>
      );
    case 'opening':
    case 'new':
    case 'ready':
      return (
        <>
          <Typography variant="h1">Opening the warehouse…</Typography>
          <LinearProgress aria-label="Opening" sx={{ height: 6, borderRadius: 3 }} />
        </>
      );
  }
}

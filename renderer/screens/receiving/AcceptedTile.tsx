import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import type { Received } from '../../../shared/contract/receiving';
import { Code } from '../../components/Code';
import { statusIcons } from '../../components/statusIcons';
import { TileFrame } from './TileFrame';
import { isLast } from './tileSentence';
import { TileCount, TileLine, TileSerial, VerdictWord } from './tileParts';

/** A unit is received, on disk: which, how many, where and as what. */
export function AcceptedTile({ received }: { readonly received: Received }) {
  const { serial, sku, name, bin, status, line, document } = received;
  const StatusIcon = statusIcons[status];
  return (
    <TileFrame form="accepted">
      <VerdictWord Icon={CheckCircle}>Received</VerdictWord>
      <TileSerial>{serial}</TileSerial>
      {/* Of a long name the end is left out, never the count below it. */}
      <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
        <TileLine>{name === '' ? sku : `${sku} · ${name}`}</TileLine>
      </Box>
      {isLast(received) && <TileLine strong>{`Complete, ${document.units} of ${document.units}`}</TileLine>}
      <Box sx={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 4 }}>
        <TileCount received={line.received} units={line.units} />
        <Box sx={{ textAlign: 'end', minWidth: 0, lineHeight: 1.15 }}>
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
    </TileFrame>
  );
}

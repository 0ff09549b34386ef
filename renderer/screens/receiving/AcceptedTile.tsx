import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import type { Received } from '../../../shared/contract/receiving';
import { TileFoot } from './TileFoot';
import { TileFrame } from '../../scanning/TileFrame';
import { TileCount, TileLine, TileSerial, VerdictWord } from '../../scanning/tileParts';
import { isLast } from './tileSentence';

interface AcceptedTileProps {
  readonly received: Received;
  readonly mineToday: number;
}

/** A unit is received, on disk: which, how many, where and as what. */
export function AcceptedTile({ received, mineToday }: AcceptedTileProps) {
  const { serial, sku, name, bin, status, line, document } = received;
  return (
    <TileFrame form="accepted">
      <VerdictWord Icon={CheckCircle}>Received</VerdictWord>
      <TileSerial>{serial}</TileSerial>
      {/* Of a long name the end is left out, never the count below it. */}
      <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
        <TileLine>{name === '' ? sku : `${sku} · ${name}`}</TileLine>
      </Box>
      {isLast(received) && <TileLine strong>{`Complete, ${document.units} of ${document.units}`}</TileLine>}
      <TileFoot
        count={<TileCount received={line.received} units={line.units} />}
        bin={bin}
        status={status}
        mineToday={mineToday}
      />
    </TileFrame>
  );
}

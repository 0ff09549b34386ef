import AddCircle from '@mui/icons-material/AddCircle';
import Box from '@mui/material/Box';
import type { Counted } from '../../../shared/contract/receiving';
import { Code } from '../../components/Code';
import { TileFoot } from './TileFoot';
import { TileFrame } from '../../scanning/TileFrame';
import { TileCount, TileLine, VerdictWord } from '../../scanning/tileParts';
import { isLast } from './tileSentence';

interface CountedTileProps {
  readonly counted: Counted;
  readonly mineToday: number;
}

/** Units of a counted product are in, on disk: how many now, and the running number of the line. */
export function CountedTile({ counted, mineToday }: CountedTileProps) {
  const { sku, name, units, bin, status, line, document } = counted;
  return (
    <TileFrame form="accepted">
      <VerdictWord Icon={AddCircle}>{units === 1 ? 'Counted' : `${units} in`}</VerdictWord>
      <TileLine strong>
        <Code bold>{sku}</Code>
      </TileLine>
      <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
        <TileLine>{name}</TileLine>
      </Box>
      {isLast(counted) && <TileLine strong>{`Complete, ${document.units} of ${document.units}`}</TileLine>}
      <TileFoot
        count={<TileCount received={line.received} units={line.units} />}
        bin={bin}
        status={status}
        mineToday={mineToday}
      />
    </TileFrame>
  );
}

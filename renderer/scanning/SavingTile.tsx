import HourglassTop from '@mui/icons-material/HourglassTop';
import { TileFrame } from './TileFrame';
import { TileLine, TileSerial, VerdictWord } from './tileParts';

/** The warehouse takes its time: no colour and no tone before it is on disk. */
export function SavingTile({ value, late }: { readonly value: string; readonly late: boolean }) {
  return (
    <TileFrame form="waiting">
      <VerdictWord Icon={HourglassTop}>{late ? 'Wait' : 'Saving…'}</VerdictWord>
      <TileSerial>{value}</TileSerial>
      {late && <TileLine strong>Not answered yet. The scan is kept; do not scan it again.</TileLine>}
    </TileFrame>
  );
}

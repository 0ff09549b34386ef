import Box from '@mui/material/Box';
import type { CsvCheck } from '../../shared/contract/csvCheck';
import { colours, radii } from '../theme/tokens';
import { figure } from '../../shared/domain/figure';

interface Props {
  readonly check: CsvCheck;
  readonly overwrite: boolean;
}

/** The rows of a checked file in four: they add up to all of them. */
export function CsvTiles({ check: { fresh, same, differ, refused }, overwrite }: Props) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: 3 }}>
      <Tile count={fresh} words="will be set" detail="new attributes" />
      <Tile count={same} words="are the same already" detail="nothing to do" />
      {overwrite ? (
        <Tile count={differ} words="will be replaced" detail="they have another value now" />
      ) : (
        <Tile count={differ} words="keep their old value" detail="tick Overwrite to replace them" />
      )}
      <Tile count={refused} words="refused" detail="listed below, left out" bad={refused > 0} />
    </Box>
  );
}

interface TileProps {
  readonly count: number;
  readonly words: string;
  readonly detail: string;
  readonly bad?: boolean;
}

/** So many rows, and what becomes of them. */
export function Tile({ count, words, detail, bad = false }: TileProps) {
  return (
    <Box
      sx={{
        padding: 3,
        border: bad ? `2px solid ${colours.danger}` : `1px solid ${colours.line}`,
        borderRadius: `${radii.card}px`,
        backgroundColor: bad ? colours.dangerTint : colours.surface,
        color: bad ? colours.danger : colours.ink,
      }}
    >
      <b style={{ fontSize: 26 }}>{figure(count)}</b> <b>{words}</b>
      <Box sx={{ fontSize: 13, color: bad ? colours.danger : colours.ink2 }}>{detail}</Box>
    </Box>
  );
}

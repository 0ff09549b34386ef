import Report from '@mui/icons-material/Report';
import Box from '@mui/material/Box';
import { type Refusal, refusalText } from '../../../shared/domain/refusals';
import { useClock } from '../../hooks/useClock';
import { Compared } from './Compared';
import { TileFrame } from './TileFrame';
import { TileLine, VerdictWord } from './tileParts';

/** A refused scan: what and why not, what to do, and that nothing has changed. */
export function RefusedTile({ refusal }: { readonly refusal: Refusal }) {
  const { reason, remedy } = refusalText(refusal, useClock());
  const nearest = refusal.code === 'notExpected' ? refusal.facts.nearest : null;
  return (
    <TileFrame form="refused">
      <VerdictWord Icon={Report}>Refused</VerdictWord>
      <TileLine strong letters={reason.length}>
        {reason}
      </TileLine>
      {refusal.code === 'notExpected' && nearest !== null && (
        <Box sx={{ marginBlock: '2.5cqh' }}>
          <Compared scanned={refusal.facts.value} expected={nearest.value} sku={nearest.sku} />
        </Box>
      )}
      {nearest === null && <Box sx={{ flex: '0 1 4cqh' }} />}
      <Box sx={{ fontSize: nearest === null && reason.length <= 140 ? '5.8cqh' : '4.6cqh', lineHeight: 1.3 }}>
        {remedy} <b>Nothing has changed.</b>
      </Box>
    </TileFrame>
  );
}

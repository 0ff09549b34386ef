import DoneAll from '@mui/icons-material/DoneAll';
import EventRepeat from '@mui/icons-material/EventRepeat';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import QrCodeScanner from '@mui/icons-material/QrCodeScanner';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import type { ShownBin } from '../../../shared/contract/bins';
import { Code } from '../../components/Code';
import { colours } from '../../theme/tokens';
import { type BinsInUse, binInForce } from './binsInUse';
import type { Verdict } from './flowState';
import type { OpenLine } from './openLine';
import { TileFrame } from './TileFrame';
import { TileCount, TileLine, VerdictWord } from './tileParts';

interface WaitingTileProps {
  readonly verdict: Extract<Verdict, { readonly is: 'waiting' | 'bin' | 'undone' }>;
  readonly bins: BinsInUse;
  readonly open: OpenLine | null;
  readonly progress: { readonly received: number; readonly units: number };
  readonly complete: boolean;
  /** Whether any line can be received by its serials. */
  readonly listed: boolean;
}

/** Nothing to look at: the next scan is awaited, after a bin or an undo with the word that it is done. */
export function WaitingTile({ verdict, bins, open, progress, complete, listed }: WaitingTileProps) {
  const count = open === null ? progress : open.line;
  return (
    <TileFrame form="waiting">
      <Said verdict={verdict} bin={binInForce(bins)} open={open} complete={complete} listed={listed} />
      <Box sx={{ flex: 1 }} />
      <TileCount received={count.received} units={count.units} />
      <Box
        sx={{
          fontSize: '5.4cqh',
          color: colours.ink2,
          marginTop: '3cqh',
          minHeight: '1.3em',
          lineHeight: 1.3,
          overflowWrap: 'anywhere',
        }}
      >
        {open === null ? 'units received' : comingText(open)}
      </Box>
    </TileFrame>
  );
}

function Said({
  verdict,
  bin,
  open,
  complete,
  listed,
}: Pick<WaitingTileProps, 'verdict' | 'open' | 'complete' | 'listed'> & { readonly bin: ShownBin | null }) {
  if (verdict.is === 'bin') {
    return (
      <>
        <VerdictWord Icon={MoveToInbox}>{verdict.once ? 'One unit' : 'Bin'}</VerdictWord>
        <TileLine strong>
          {verdict.once ? 'the next one into ' : ''}
          <Code bold>{verdict.bin.code}</Code>
          {verdict.once ? ` becomes ${verdict.bin.gives}` : `, units become ${verdict.bin.gives}`}
        </TileLine>
      </>
    );
  }
  if (verdict.is === 'undone') {
    return (
      <>
        <VerdictWord Icon={Undo}>Undone</VerdictWord>
        <TileLine strong>
          <Code bold>{verdict.undone.serial}</Code> is Incoming again
        </TileLine>
      </>
    );
  }
  if (complete) return <VerdictWord Icon={DoneAll}>Complete</VerdictWord>;
  if (!listed) {
    return (
      <>
        <VerdictWord Icon={EventRepeat}>Not yet</VerdictWord>
        <TileLine strong>no line lists its serials; receiving such lines comes next</TileLine>
      </>
    );
  }
  if (open === null) {
    return (
      <>
        <VerdictWord Icon={DoneAll}>All listed</VerdictWord>
        <TileLine strong>serials are received; receiving the other lines comes next</TileLine>
      </>
    );
  }
  return (
    <>
      <VerdictWord Icon={QrCodeScanner}>Scan</VerdictWord>
      <TileLine strong>
        {bin === null ? (
          'a bin first, then the units'
        ) : (
          <>
            the next unit into <Code bold>{bin.code}</Code>
          </>
        )}
      </TileLine>
    </>
  );
}

function comingText({ line, moreLines }: OpenLine): string {
  const then = moreLines === 0 ? '' : ` · then ${moreLines} more ${moreLines === 1 ? 'line' : 'lines'}`;
  return `${line.sku} · ${line.units - line.received} to come${then}`;
}

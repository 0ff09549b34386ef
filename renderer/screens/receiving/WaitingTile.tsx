import DoneAll from '@mui/icons-material/DoneAll';
import EventBusy from '@mui/icons-material/EventBusy';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import Pin from '@mui/icons-material/Pin';
import QrCodeScanner from '@mui/icons-material/QrCodeScanner';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import { type BinsInUse, binInForce } from './binsInUse';
import type { Verdict } from './flowState';
import { type OpenLine, progressOf } from './openLine';
import { OwnCount } from './OwnCount';
import { TileFrame } from '../../scanning/TileFrame';
import { TileCount, TileLine, VerdictWord } from '../../scanning/tileParts';
import { undoneText } from './tileSentence';

type Document = Output<'receiving.document'>;

interface WaitingTileProps {
  readonly verdict: Extract<Verdict, { readonly is: 'waiting' | 'opened' | 'bin' | 'undone' }>;
  readonly bins: BinsInUse;
  readonly open: OpenLine | null;
  readonly document: Document;
}

/** Nothing to look at: the next scan is awaited, after a bin or an undo with the word that it is done. */
export function WaitingTile({ verdict, bins, open, document }: WaitingTileProps) {
  const count = open?.line ?? progressOf(document.lines);
  return (
    <TileFrame form="waiting">
      <Said verdict={verdict} bins={bins} open={open} document={document} />
      <Box sx={{ flex: 1 }} />
      <Box sx={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 4 }}>
        <TileCount received={count.received} units={count.units} />
        <OwnCount units={document.mineToday} />
      </Box>
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
        {open === null ? 'units received' : isOpen(document) ? comingText(open) : missingText(open)}
      </Box>
    </TileFrame>
  );
}

function Said({ verdict, bins, open, document }: WaitingTileProps) {
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
        <TileLine strong>{undoneText(verdict.undone)}</TileLine>
      </>
    );
  }
  if (open === null || !isOpen(document)) return <Ended document={document} />;
  if (open.step) return <Step open={open} bins={bins} />;
  const bin = binInForce(bins);
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

const isOpen = ({ status }: Document): boolean => status === 'Submitted' || status === 'Receiving';

function Ended({ document: { status, closed } }: { readonly document: Document }) {
  const clock = useClock();
  if (closed === null) {
    return status === 'Received' || status === 'Receiving' || status === 'Submitted' ? (
      <VerdictWord Icon={DoneAll}>Complete</VerdictWord>
    ) : (
      <VerdictWord Icon={EventBusy}>{status}</VerdictWord>
    );
  }
  return (
    <>
      <VerdictWord Icon={EventBusy}>Closed short</VerdictWord>
      <TileLine strong letters={closed.reason.length}>
        {closed.reason}
      </TileLine>
      <TileLine>{`${spokenTime(closed.at, clock)}${closed.by === '' ? '' : ` by ${closed.by}`}`}</TileLine>
    </>
  );
}

/** The open step, large: what is awaited, what it looks like, and where the product lies already. */
function Step({ open: { line }, bins }: { readonly open: OpenLine; readonly bins: BinsInUse }) {
  const bin = binInForce(bins);
  const counts = line.takes === 'units';
  return (
    <>
      <VerdictWord Icon={counts ? Pin : QrCodeScanner}>{counts ? 'Count' : 'Scan'}</VerdictWord>
      <TileLine strong>
        {counts ? 'scan or type ' : 'serials of '}
        <Code bold>{line.sku}</Code>
        {bin === null ? '; a bin first' : ''}
      </TileLine>
      {line.takes === 'newSerials' && line.rule !== '' && <TileLine>{line.rule}</TileLine>}
      {line.lies !== null && (
        <TileLine>
          lies in <Code bold>{line.lies.bin}</Code> ({line.lies.units})
        </TileLine>
      )}
    </>
  );
}

function comingText({ line, moreLines }: OpenLine): string {
  const then = moreLines === 0 ? '' : ` · then ${moreLines} more ${moreLines === 1 ? 'line' : 'lines'}`;
  const coming = line.units - line.received;
  return coming > 0 ? `${line.sku} · ${coming} to come${then}` : `${line.sku} · complete${then}`;
}

function missingText({ line }: OpenLine): string {
  return `${line.sku} · ${line.units - line.received} did not come`;
}

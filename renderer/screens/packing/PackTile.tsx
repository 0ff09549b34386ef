import type { ReactNode } from 'react';
import CheckCircle from '@mui/icons-material/CheckCircle';
import LocalShipping from '@mui/icons-material/LocalShipping';
import QrCodeScanner from '@mui/icons-material/QrCodeScanner';
import Undo from '@mui/icons-material/Undo';
import Warehouse from '@mui/icons-material/Warehouse';
import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { orderStatuses } from '../../../shared/domain/documentStatuses';
import { spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { useClock } from '../../hooks/useClock';
import { QuestionTile } from '../../scanning/QuestionTile';
import { RefusedTile } from '../../scanning/RefusedTile';
import { TileFrame } from '../../scanning/TileFrame';
import { TileCount, TileLine, TileSerial, VerdictWord } from '../../scanning/tileParts';
import { TileShell } from '../../scanning/TileShell';
import { WorkInTile } from '../../scanning/WorkInTile';
import { orderProgress } from './orderProgress';
import type { PackEvent } from './packEvents';
import { packSentence } from './packSentence';
import { missingOn, type PackState } from './packState';

type Order = Output<'packing.order'>;

interface PackTileProps {
  readonly order: Order;
  readonly state: PackState;
  readonly send: (event: PackEvent) => void;
}

/** What the last scan came to, in one glance; it stays until the next one. */
export function PackTile(props: PackTileProps) {
  const { verdict, work } = props.state;
  const clock = useClock();
  const urgent = verdict.is === 'refused' || (work !== null && work.fault !== null);
  return (
    <TileShell sentence={packSentence(props.order, props.state, clock)} urgent={urgent}>
      <WorkInTile
        work={props.state.work}
        waiting={props.state.queue.length}
        onTryAgain={() => props.send({ is: 'tryAgain' })}
        onLeaveOut={() => props.send({ is: 'leaveOut' })}
      >
        <Shown {...props} />
      </WorkInTile>
    </TileShell>
  );
}

function Shown({ order, state, send }: PackTileProps) {
  const { verdict } = state;
  if (verdict.is === 'refused') {
    return (
      <RefusedTile
        refusal={verdict.refusal}
        onApprove={verdict.again === null ? null : () => send({ is: 'approvalPressed' })}
      />
    );
  }
  if (verdict.is === 'question') {
    return (
      <QuestionTile
        question={verdict.question}
        words={words}
        onChoose={(confirm) => send({ is: 'chosen', confirm })}
        onNeither={() => send({ is: 'neither' })}
      />
    );
  }
  if (order.status === 'Shipped') return <ShippedTile order={order} />;
  const { missing } = orderProgress(order.lines);
  const isCapture = verdict.is === 'captured' || verdict.is === 'counted' || verdict.is === 'listed';
  if (missing === 0 && orderStatuses[order.status].packable && (isCapture || verdict.is === 'waiting'))
    return <CompleteTile order={order} />;
  return <Done order={order} state={state} />;
}

const words = { nothing: 'nothing is captured', back: 'Ship it with this order' } as const;

/** Green only for what is on disk. */
function Done({ order, state: { verdict, step } }: Pick<PackTileProps, 'order' | 'state'>) {
  switch (verdict.is) {
    case 'captured': {
      const { serial, sku, name, bin, omsNotes, line } = verdict.captured;
      return (
        <TileFrame form="accepted">
          <VerdictWord Icon={CheckCircle}>Captured</VerdictWord>
          <TileSerial>{serial}</TileSerial>
          <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
            <TileLine>{name === '' ? sku : `${sku} · ${name}`}</TileLine>
            {omsNotes !== '' && <TileLine strong>{`OMS note: ${omsNotes}`}</TileLine>}
          </Box>
          <Foot captured={line.captured} units={line.units} bin={bin} />
        </TileFrame>
      );
    }
    case 'counted': {
      const { units, sku, name, bin, line } = verdict.counted;
      return (
        <TileFrame form="accepted">
          <VerdictWord Icon={units > 0 ? CheckCircle : Undo}>{units > 0 ? 'Counted' : 'Back'}</VerdictWord>
          <TileLine strong>
            {`${Math.abs(units)} `}
            <Code bold>{sku}</Code>
          </TileLine>
          <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
            <TileLine>{name}</TileLine>
          </Box>
          <Foot captured={line.captured} units={line.units} bin={bin} />
        </TileFrame>
      );
    }
    case 'listed': {
      const { captured, problems, order: whole } = verdict.listed;
      return (
        <TileFrame form="accepted">
          <VerdictWord Icon={CheckCircle}>Captured</VerdictWord>
          <TileLine strong>{`${captured} serials of ${verdict.sku}`}</TileLine>
          {problems.length > 0 && <TileLine>{`${problems.length} were left out`}</TileLine>}
          <Box sx={{ flex: 1 }} />
          <TileCount received={whole.captured} units={whole.units} />
        </TileFrame>
      );
    }
    case 'takenBack': {
      const { serial, sku, units } = verdict.takenBack;
      return (
        <WaitingFrame order={order}>
          <VerdictWord Icon={Undo}>Taken back</VerdictWord>
          <TileLine strong>
            <Code bold>{units === 1 && serial !== '' ? serial : `${units} ${sku}`}</Code>
          </TileLine>
        </WaitingFrame>
      );
    }
    case 'voided':
      return (
        <WaitingFrame order={order}>
          <VerdictWord Icon={Undo}>Voided</VerdictWord>
          <TileLine strong>{`${verdict.units} units are held for this order again.`}</TileLine>
        </WaitingFrame>
      );
    case 'bin':
      return (
        <WaitingFrame order={order}>
          <VerdictWord Icon={Warehouse}>From</VerdictWord>
          <TileLine strong>
            <Code bold>{verdict.bin.code}</Code>: units without a place leave from here
          </TileLine>
        </WaitingFrame>
      );
    case 'opened':
    case 'waiting':
    case 'shipped':
    case 'refused':
    case 'question':
      return <NextTile order={order} step={step} />;
  }
}

/** What is awaited: the open step, large, or any unit of the order. */
function NextTile({ order, step }: { readonly order: Order; readonly step: number | null }) {
  const { packable } = orderStatuses[order.status];
  const line = order.lines.find(({ position }) => position === step);
  return (
    <WaitingFrame order={order}>
      <VerdictWord Icon={QrCodeScanner}>{packable ? 'Scan' : order.status}</VerdictWord>
      {!packable && <TileLine strong>Nothing can be captured for it.</TileLine>}
      {packable && line === undefined && <TileLine strong>a unit of this order, or a product</TileLine>}
      {packable && line !== undefined && (
        <TileLine strong>
          {line.workflow === 'No' ? 'next: ' : 'next: serials of '}
          <Code bold>{line.sku}</Code>
          {`, ${missingOn(line)} more`}
        </TileLine>
      )}
    </WaitingFrame>
  );
}

function WaitingFrame({ order, children }: { readonly order: Order; readonly children: ReactNode }) {
  const { captured, units } = orderProgress(order.lines);
  return (
    <TileFrame form="waiting">
      {children}
      <Box sx={{ flex: 1 }} />
      <TileCount received={captured} units={units} />
    </TileFrame>
  );
}

function CompleteTile({ order }: { readonly order: Order }) {
  const { captured, units } = orderProgress(order.lines);
  return (
    <TileFrame form="accepted">
      <VerdictWord Icon={CheckCircle}>Complete</VerdictWord>
      <TileLine strong>Scan SHIP, or press F9</TileLine>
      <TileLine>Not shipped yet: nothing has left the stock.</TileLine>
      <Box sx={{ flex: 1 }} />
      <TileCount received={captured} units={units} />
    </TileFrame>
  );
}

function ShippedTile({ order }: { readonly order: Order }) {
  const clock = useClock();
  const units = order.lines.reduce((sum, { shipped }) => sum + shipped, 0);
  const ordered = order.lines.reduce((sum, line) => sum + line.units, 0);
  return (
    <TileFrame form="accepted">
      <VerdictWord Icon={LocalShipping}>Shipped</VerdictWord>
      <TileLine strong>
        {`${units} ${units === 1 ? 'unit' : 'units'}`}
        {order.shippedAt === null ? '' : `, ${spokenTime(order.shippedAt, clock)}`}
      </TileLine>
      <TileLine>Scan the next order.</TileLine>
      <Box sx={{ flex: 1 }} />
      <TileCount received={units} units={ordered} />
    </TileFrame>
  );
}

interface FootProps {
  readonly captured: number;
  readonly units: number;
  readonly bin: string;
}

function Foot({ captured, units, bin }: FootProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 4 }}>
      <TileCount received={captured} units={units} />
      <Box sx={{ textAlign: 'end', minWidth: 0, fontSize: 'min(7cqh, 5.6cqw)', lineHeight: 1.15 }}>
        from <Code bold>{bin}</Code>
      </Box>
    </Box>
  );
}

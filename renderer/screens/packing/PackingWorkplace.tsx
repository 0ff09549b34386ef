import { type ReactNode, useState } from 'react';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { orderStatuses } from '../../../shared/domain/documentStatuses';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { useKeys } from '../../hooks/useKeys';
import { ApprovalPanel } from '../../scanning/ApprovalPanel';
import { ScansStrip } from '../../scanning/ScansStrip';
import { openLookUpSheet } from '../../stores/lookUpSheet';
import { captureName } from './captureName';
import { LastCaptures } from './LastCaptures';
import { LineCards } from './LineCards';
import { ListPanel } from './ListPanel';
import { newAct } from './newAct';
import { orderProgress } from './orderProgress';
import type { PackEvent } from './packEvents';
import type { PackState, Verdict } from './packState';
import { PackTile } from './PackTile';
import { ShipButton } from './ShipButton';
import { ShippedButtons } from './ShippedButtons';

interface PackingWorkplaceProps {
  readonly order: Output<'packing.order'>;
  readonly state: PackState;
  readonly send: (event: PackEvent) => void;
}

/** Lines left; tile, last scans, undo and shipping right. */
export function PackingWorkplace({ order, state, send }: PackingWorkplaceProps) {
  const [looking, setLooking] = useState(false);
  const { undoable } = order;
  const undo = (): void => {
    if (undoable !== null) send({ is: 'undoPressed', name: captureName(undoable), ...newAct() });
  };
  const ship = (): void => send({ is: 'shipPressed', ...newAct() });
  const type = (value: string): void => send({ is: 'scanned', value, aim: null, by: 'typing', ...newAct() });
  const look = (open: boolean): void => {
    setLooking(open);
    if (open) send({ is: 'refusedLookedAt' });
  };
  const packable = orderStatuses[order.status].packable;
  useKeys({
    F6: () => lookUpLast(state.verdict),
    F7: () => send({ is: 'approvalPressed' }),
    F8: undo,
    F9: ship,
    Escape: () => send({ is: 'stepLeft' }),
  });
  const { captured } = orderProgress(order.lines);
  const asked = state.approving !== null || state.listing !== null;
  return (
    <Box sx={workplace}>
      <LineCards order={order} state={state} send={send} />
      <Box sx={{ display: 'grid', gap: 3, minHeight: 0, gridTemplateRows: rows(state, looking) }}>
        <PackTile order={order} state={state} send={send} />
        <Below order={order} state={state} send={send}>
          <ScansStrip
            typed="Serial, product, bin or order"
            note={`${captured} captured`}
            resting={state.verdict.is === 'question'}
            refused={state.refused}
            looking={looking}
            onLook={look}
            onTyped={type}
          >
            <LastCaptures captures={order.captures} refused={state.refused} />
          </ScansStrip>
        </Below>
        {!asked && packable && (
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: 3 }}>
            <Button sx={undoStyle} disabled={undoable === null} onClick={undo}>
              <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                <Undo aria-hidden />
                Undo last <KeyCap>F8</KeyCap>
              </Box>
              {undoable !== null && (
                <Code sx={{ fontSize: 15, fontWeight: 400 }}>{captureName(undoable)}</Code>
              )}
            </Button>
            <ShipButton order={order} onShip={ship} />
          </Box>
        )}
        {!asked && !packable && (
          <ShippedButtons order={order} onVoid={() => send({ is: 'voidPressed', ...newAct() })} />
        )}
      </Box>
    </Box>
  );
}

interface BelowProps extends PackingWorkplaceProps {
  readonly children: ReactNode;
}

/** Below the tile: a consent that is asked for, a list that is given, or the last scans. */
function Below({ order, state, send, children }: BelowProps) {
  if (state.approving !== null) {
    return (
      <ApprovalPanel
        key={state.approving.ask.job.request}
        approving={state.approving}
        onGive={(approval) => send({ is: 'approvalGiven', approval })}
        onLeave={() => send({ is: 'approvalLeft' })}
      />
    );
  }
  const line = order.lines.find(({ position }) => position === state.listing?.position);
  if (state.listing !== null && line !== undefined) {
    const { position } = line;
    return (
      <ListPanel
        key={position}
        line={line}
        problems={state.listing.problems}
        onGive={(values, leaveOut) => send({ is: 'listGiven', position, values, leaveOut, ...newAct() })}
        onLeave={() => send({ is: 'listLeft' })}
      />
    );
  }
  return children;
}

/** F6 explains what was scanned last, whatever came of it. */
function lookUpLast(verdict: Verdict): void {
  if (verdict.is === 'refused') openLookUpSheet(verdict.value);
  else if (verdict.is === 'captured') openLookUpSheet(verdict.captured.serial);
  else if (verdict.is === 'question') openLookUpSheet(verdict.question.facts.value);
  else if (verdict.is === 'takenBack' && verdict.takenBack.serial !== '')
    openLookUpSheet(verdict.takenBack.serial);
}

/** Tile, what is below it, buttons. */
function rows({ approving, listing }: PackState, looking: boolean): string {
  if (approving !== null || listing !== null) return 'minmax(110px, 1fr) auto';
  return `minmax(0, 1fr) ${looking ? '46%' : '204px'} auto`;
}

const workplace = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 620fr) minmax(440px, 600fr)',
  gap: 3,
  padding: 3,
} as const;

const undoStyle = {
  minHeight: 64,
  paddingInline: '8px',
  flexDirection: 'column',
  fontSize: 17,
  overflowWrap: 'anywhere',
} as const;

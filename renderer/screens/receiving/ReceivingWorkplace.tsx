import type { ReceivingLine } from '../../../shared/contract/receiving';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { mayDo } from '../../../shared/domain/permissions';
import { useSession } from '../../hooks/useSession';
import { openLookUpSheet } from '../../stores/lookUpSheet';
import { ApprovalPanel } from '../../scanning/ApprovalPanel';
import { DocumentPanel } from './DocumentPanel';
import { ScansStrip } from '../../scanning/ScansStrip';
import { LastScans } from './LastScans';
import { openLine, progressOf } from './openLine';
import { QuantityBar } from './QuantityBar';
import { receiptName } from './receiptName';
import type { Undoable } from './undoableNow';
import { useState } from 'react';
import DoneAll from '@mui/icons-material/DoneAll';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import { Problem } from '../../components/Problem';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { newRequestId } from '../../hooks/requestId';
import { ask } from '../../hooks/askWarehouse';
import { type Keys, useKeys } from '../../hooks/useKeys';
import { BinPanel } from './BinPanel';
import { ChangeBinPanel } from './ChangeBinPanel';
import type { FlowEvent } from './flowEvents';
import type { FlowState, Verdict } from './flowState';
import { Tile } from './Tile';
import { DockDialogs } from './DockDialogs';
import type { DockDialog } from './DockMenu';
import { strangerOf } from './stranger';
import { undoableNow } from './undoableNow';

interface ReceivingWorkplaceProps {
  readonly document: Output<'receiving.document'>;
  readonly state: FlowState;
  readonly send: (event: FlowEvent) => void;
  readonly onFinish: () => void;
}

/** Tile and last scans left; bin, lines, undo and the way out right. */
export function ReceivingWorkplace({ document, state, send, onFinish }: ReceivingWorkplaceProps) {
  const [looking, setLooking] = useState(false);
  const [opened, setOpened] = useState<{
    readonly dialog: DockDialog;
    readonly at: FlowState['last'];
  } | null>(null);
  // Whoever scans goes on working; a list that takes scans itself never lets them come here.
  const dialog = opened !== null && opened.at === state.last ? opened.dialog : null;
  const [unfiled, setUnfiled] = useState<{
    readonly answer: Answer<unknown>;
    readonly at: FlowState['last'];
  } | null>(null);
  const undoable = undoableNow(state.known, state.own);
  const takeBack = (receipt: Undoable): void => send(undoPressed(receipt));
  const undo = (): void => {
    if (undoable !== null) takeBack(undoable);
  };
  const type = (value: string): void => {
    send({ is: 'scanned', value, aim: null, at: Date.now(), by: 'typing', request: newRequestId() });
  };
  const lookAtRefused = (look: boolean): void => {
    setLooking(look);
    if (look) send({ is: 'refusedLookedAt' });
  };
  const approve = (): void => send({ is: 'approvalPressed' });
  const stranger = strangerOf(state.verdict, document);
  const fileLast = async (): Promise<void> => {
    if (stranger === null || stranger.filed) return;
    const { value, sku } = stranger;
    const filed = await ask('discrepancies.file', { document: document.document, value, sku });
    setUnfiled({ answer: filed, at: state.last });
  };
  // Behind a dialog nothing is undone or changed.
  const keys: Keys = {
    F2: () => send({ is: 'changeBinPressed' }),
    F4: () => void fileLast(),
    F6: () => lookUpLast(state.verdict),
    F7: approve,
    F8: undo,
    Escape: () => send({ is: 'stepLeft' }),
  };
  useKeys(dialog === null ? keys : {});

  const held = useSession()?.person?.roles ?? [];
  const line = state.line ?? lineOf(document);
  const receivable = replenishmentStatuses[document.status].receivable;
  const awaited = receivable ? (openLine(document.lines, state.step, line)?.line ?? null) : null;
  const counting =
    state.step === null
      ? undefined
      : document.lines.find(({ position, takes }) => takes === 'units' && position === state.step?.position);
  return (
    <Box sx={workplace}>
      <Box sx={{ ...column, gridTemplateRows: rows(counting !== undefined, looking) }}>
        <Tile state={state} document={document} line={line} send={send} onFile={() => void fileLast()} />
        {counting !== undefined && state.step !== null && (
          <QuantityBar key={counting.position} line={counting} step={state.step} send={send} />
        )}
        <ScansStrip
          typed="Serial, product or bin"
          note={`${progressOf(document.lines).received} received`}
          resting={state.changingBin !== null || state.verdict.is === 'question'}
          refused={state.refused}
          looking={looking}
          onLook={lookAtRefused}
          onTyped={type}
        >
          <LastScans
            receipts={document.receipts}
            refused={state.refused}
            onUndo={mayDo('undoToday', held) ? takeBack : null}
          />
        </ScansStrip>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, minHeight: 0 }}>
        <Problem answer={unfiled?.at === state.last ? unfiled.answer : null} />
        <ActionPanel state={state} awaited={awaited} send={send} onTyped={type} />
        {state.approving === null && (
          <DocumentPanel
            document={document}
            state={state}
            last={line}
            send={send}
            onOpen={(next) => setOpened({ dialog: next, at: state.last })}
          />
        )}
        {state.approving !== null && <Box sx={{ flex: 1 }} />}
        {undoable !== null && state.approving === null && (
          <Button sx={{ ...rightButton, minHeight: 72, flexDirection: 'column' }} onClick={undo}>
            <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
              <Undo aria-hidden />
              Undo last scan <KeyCap>F8</KeyCap>
            </Box>
            <Code sx={{ fontSize: 16, fontWeight: 400 }}>{receiptName(undoable)}</Code>
          </Button>
        )}
        <Button sx={{ ...rightButton, minHeight: 64, gap: 2 }} onClick={onFinish}>
          <DoneAll aria-hidden />
          {receivable ? 'Finish for now' : 'Finish'} <KeyCap>F9</KeyCap>
        </Button>
      </Box>
      <DockDialogs
        dialog={dialog}
        shown={document}
        step={state.step?.position ?? null}
        bin={state.bins.chosen?.code ?? null}
        onClose={() => setOpened(null)}
      />
    </Box>
  );
}

/** F6 explains what was scanned last, whatever came of it. */
function lookUpLast(verdict: Verdict): void {
  const value = lastValue(verdict);
  if (value !== null) openLookUpSheet(value);
}

function lastValue(verdict: Verdict): string | null {
  switch (verdict.is) {
    case 'refused':
      return verdict.value;
    case 'accepted':
      return verdict.received.serial;
    case 'question':
      return verdict.question.facts.value;
    case 'undone':
      return verdict.undone.serial || null;
    case 'waiting':
    case 'counted':
    case 'opened':
    case 'bin':
      return null;
  }
}

function undoPressed(receipt: Undoable): FlowEvent {
  const name = receiptName(receipt);
  return { is: 'undoPressed', receipt: receipt.receipt, name, at: Date.now(), request: newRequestId() };
}

interface ActionPanelProps extends Pick<ReceivingWorkplaceProps, 'state' | 'send'> {
  readonly awaited: ReceivingLine | null;
  readonly onTyped: (value: string) => void;
}

/** What the right column is about: a consent that is asked for, a bin to be named, or the bin in use. */
function ActionPanel({ state, awaited, send, onTyped }: ActionPanelProps) {
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
  if (state.changingBin !== null) {
    return (
      <ChangeBinPanel
        refusal={state.changingBin.refusal}
        onTyped={onTyped}
        onLeave={() => send({ is: 'changeBinLeft' })}
      />
    );
  }
  return <BinPanel state={state} awaited={awaited} send={send} />;
}

/** Tile, quantity bar where one is there, scans. */
function rows(counting: boolean, looking: boolean): string {
  return `minmax(0, 1fr) ${counting ? 'auto ' : ''}${looking ? '46%' : '204px'}`;
}

/** Coming back, the frame is where the newest receipt left it. */
function lineOf({ receipts, lines }: Output<'receiving.document'>): number | null {
  const [newest] = receipts;
  return lines.find((line) => line.sku === newest?.sku)?.position ?? null;
}

const workplace = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 596fr) minmax(292px, 292fr)',
  gap: 3,
  padding: 3,
} as const;

const column = { display: 'grid', gap: 3, minHeight: 0 } as const;

const rightButton = { flex: 'none', fontSize: 19, overflowWrap: 'anywhere' } as const;

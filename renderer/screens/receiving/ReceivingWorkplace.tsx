import { useState } from 'react';
import DoneAll from '@mui/icons-material/DoneAll';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { newRequestId } from '../../hooks/requestId';
import { useKeys } from '../../hooks/useKeys';
import { BinPanel } from './BinPanel';
import { ChangeBinPanel } from './ChangeBinPanel';
import type { FlowEvent } from './flowEvents';
import type { FlowState } from './flowState';
import { LinesPanel } from './LinesPanel';
import { ScansStrip } from './ScansStrip';
import { Tile } from './Tile';
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
  const undoable = undoableNow(document, state.verdict);
  const undo = (): void => {
    if (undoable === null) return;
    const { serialId, serial } = undoable;
    send({ is: 'undoPressed', serialId, serial, at: Date.now(), request: newRequestId() });
  };
  const type = (value: string): void => {
    send({ is: 'scanned', value, at: Date.now(), by: 'typing', request: newRequestId() });
  };
  const lookAtRefused = (look: boolean): void => {
    setLooking(look);
    if (look) send({ is: 'refusedLookedAt' });
  };
  useKeys({ F2: () => send({ is: 'changeBinPressed' }), F8: undo });

  const line = state.line ?? lineOf(document);
  return (
    <Box sx={workplace}>
      <Box sx={{ ...column, gridTemplateRows: `minmax(0, 1fr) ${looking ? '46%' : '204px'}` }}>
        <Tile state={state} document={document} line={line} send={send} />
        <ScansStrip
          document={document}
          state={state}
          looking={looking}
          onLook={lookAtRefused}
          onTyped={type}
        />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, minHeight: 0 }}>
        {state.changingBin === null ? (
          <BinPanel state={state} send={send} />
        ) : (
          <ChangeBinPanel
            refusal={state.changingBin.refusal}
            onTyped={type}
            onLeave={() => send({ is: 'changeBinLeft' })}
          />
        )}
        <LinesPanel lines={document.lines} last={line} />
        {undoable !== null && (
          <Button sx={{ ...rightButton, minHeight: 72, flexDirection: 'column' }} onClick={undo}>
            <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
              <Undo aria-hidden />
              Undo last scan <KeyCap>F8</KeyCap>
            </Box>
            <Code sx={{ fontSize: 16, fontWeight: 400 }}>{undoable.serial}</Code>
          </Button>
        )}
        <Button sx={{ ...rightButton, minHeight: 64, gap: 2 }} onClick={onFinish}>
          <DoneAll aria-hidden />
          {document.status === 'Received' ? 'Finish' : 'Finish for now'} <KeyCap>F9</KeyCap>
        </Button>
      </Box>
    </Box>
  );
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

import { useState } from 'react';
import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { refusalText } from '../../../shared/domain/refusals';
import { newRequestId } from '../../hooks/requestId';
import { useClock } from '../../hooks/useClock';
import { colours, fonts, radii } from '../../theme/tokens';
import type { FlowEvent } from './flowEvents';
import type { OpenStep } from './openStep';
import { readQuantity } from '../../scanning/quantityText';

interface QuantityBarProps {
  readonly line: ReceivingLine;
  readonly step: OpenStep;
  readonly send: (event: FlowEvent) => void;
}

/** A counted line is the open step: how many units came, typed or stepped; scans of the product count beside it. */
export function QuantityBar({ line, step, send }: QuantityBarProps) {
  const [text, setText] = useState('1');
  const clock = useClock();
  const units = readQuantity(text);
  const stepBy = (by: number): void => setText(String(Math.max(1, Math.trunc(units ?? 0) + by)));
  const receive = (): void => {
    send({ is: 'countTyped', line: line.position, text, at: Date.now(), request: newRequestId() });
  };
  const unfit = step.unfit === null ? null : refusalText(step.unfit, clock);
  return (
    <Box component="section" aria-label={`Quantity of ${line.sku}`} sx={barStyle}>
      <Box sx={{ flex: 1, minWidth: 0, fontSize: 17, overflowWrap: 'anywhere' }}>
        <b>{line.sku}</b>
        {unfit === null ? (
          <Box sx={{ color: colours.ink2, fontSize: 15 }}>how many came?</Box>
        ) : (
          <Box role="alert" sx={{ color: colours.danger, fontSize: 15, fontWeight: 700 }}>
            {unfit.reason}
          </Box>
        )}
      </Box>
      <Button aria-label="One less" sx={stepStyle} onClick={() => stepBy(-1)}>
        <Remove aria-hidden />
      </Button>
      <TextField
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) receive();
        }}
        error={unfit !== null}
        slotProps={{
          htmlInput: {
            'aria-label': 'Quantity',
            inputMode: 'numeric',
            autoComplete: 'off',
            style: { width: 72, fontFamily: fonts.mono, fontSize: 24, fontWeight: 700, textAlign: 'center' },
          },
        }}
      />
      <Button aria-label="One more" sx={stepStyle} onClick={() => stepBy(1)}>
        <Add aria-hidden />
      </Button>
      <Button variant="contained" sx={{ whiteSpace: 'nowrap' }} onClick={receive}>
        {units === null ? 'Receive' : `Receive ${text.trim()}`}
      </Button>
    </Box>
  );
}

const barStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: 80,
  boxSizing: 'border-box',
  padding: 2,
  paddingLeft: 3,
  borderRadius: `${radii.card}px`,
  border: `2px solid ${colours.primary}`,
  backgroundColor: colours.surface,
} as const;

const stepStyle = { flex: 'none', minWidth: 56, width: 56, padding: 0 } as const;

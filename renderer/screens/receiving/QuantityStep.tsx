import { useEffect, useId, useRef, useState } from 'react';
import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type Refusal, refusalText } from '../../../shared/domain/refusals';
import { useClock } from '../../hooks/useClock';
import { colours, radii } from '../../theme/tokens';
import { loneKeys } from './loneKey';
import { readQuantity } from './quantityText';

interface QuantityStepProps {
  readonly sku: string;
  /** Why the quantity typed last does not fit. */
  readonly unfit: Refusal | null;
  /** The newest receipt made here: after it the quantity begins anew. */
  readonly after: number | null;
  /** A question is open: its keys come first. */
  readonly resting: boolean;
  readonly onReceive: (text: string) => void;
}

/** How many units came, by − and +, typed, or by scanning each. */
export function QuantityStep({ sku, unfit, after, resting, onReceive }: QuantityStepProps) {
  const [typed, setTyped] = useState({ text: '1', after });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const clock = useClock();
  const text = typed.after === after ? typed.text : '1';
  const units = readQuantity(text);
  const set = (next: string): void => setTyped({ text: next, after });
  const stepBy = (by: number): void => set(String(Math.max(1, Math.floor(units ?? 0) + by)));
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // The Enter behind a scanner's characters presses nothing; a person's stands alone.
  const keys = useRef(loneKeys(() => undefined));
  useEffect(() => {
    keys.current = loneKeys((key) => {
      if (key === 'Enter') onReceive(field.current?.value ?? '');
    });
    return () => keys.current.stop();
  }, [onReceive]);

  return (
    <Box sx={{ padding: 2, paddingTop: 0, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '56px minmax(0, 1fr) 56px', gap: 2 }}>
        <IconButton aria-label="One less" onClick={() => stepBy(-1)} sx={stepperStyle}>
          <Remove />
        </IconButton>
        <OutlinedInput
          value={text}
          disabled={resting}
          error={unfit !== null}
          inputRef={field}
          onChange={(event) => set(event.target.value)}
          onKeyDown={(event) => keys.current.press(event.key, event.timeStamp)}
          inputProps={{
            'aria-label': `How many ${sku}`,
            'aria-describedby': id,
            inputMode: 'numeric',
            autoComplete: 'off',
            style: { textAlign: 'center', fontSize: 26, fontWeight: 700, padding: 8 },
          }}
        />
        <IconButton aria-label="One more" onClick={() => stepBy(1)} sx={stepperStyle}>
          <Add />
        </IconButton>
      </Box>
      <Box id={id} role="alert" sx={{ fontSize: 15, lineHeight: 1.3, color: colours.danger }}>
        {unfit !== null && <Told refusal={unfit} clock={clock} />}
      </Box>
      <Button variant="contained" fullWidth sx={{ minHeight: 56 }} onClick={() => onReceive(text)}>
        {units === null ? 'Receive' : `Receive ${units}`}
      </Button>
    </Box>
  );
}

function Told({ refusal, clock }: { readonly refusal: Refusal; readonly clock: ReturnType<typeof useClock> }) {
  const { reason, remedy } = refusalText(refusal, clock);
  return (
    <>
      <b>{reason}</b> {remedy}
    </>
  );
}

const stepperStyle = {
  width: 56,
  height: 56,
  borderRadius: `${radii.control}px`,
  border: `2px solid ${colours.edge}`,
  backgroundColor: colours.surface,
  color: colours.ink,
} as const;

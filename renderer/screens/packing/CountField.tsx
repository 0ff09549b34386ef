import { useState } from 'react';
import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { readQuantity } from '../../scanning/quantityText';
import { colours, fonts } from '../../theme/tokens';

interface CountFieldProps {
  readonly sku: string;
  readonly counted: number;
  /** So many more, or (below 0) fewer. */
  readonly onCount: (by: number) => void;
}

/** The counted units of a line: one more, one less, or the whole number typed and entered. */
export function CountField({ sku, counted, onCount }: CountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unfit, setUnfit] = useState(false);
  const enter = (): void => {
    const wanted = typed === null ? counted : readQuantity(typed);
    setUnfit(wanted === null || wanted < 0 || !Number.isInteger(wanted));
    if (wanted === null || wanted < 0 || !Number.isInteger(wanted)) return;
    setTyped(null);
    if (wanted !== counted) onCount(wanted - counted);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Button
        aria-label={`One ${sku} less`}
        disabled={counted === 0}
        sx={stepStyle}
        onClick={() => onCount(-1)}
      >
        <Remove aria-hidden />
      </Button>
      <TextField
        value={typed ?? String(counted)}
        error={unfit}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter();
        }}
        slotProps={{
          htmlInput: {
            'aria-label': `Quantity of ${sku}`,
            inputMode: 'numeric',
            autoComplete: 'off',
            style: { width: 64, fontFamily: fonts.mono, fontSize: 22, fontWeight: 700, textAlign: 'center' },
          },
        }}
      />
      <Button aria-label={`One ${sku} more`} sx={stepStyle} onClick={() => onCount(1)}>
        <Add aria-hidden />
      </Button>
      {unfit && (
        <Box role="alert" sx={{ fontSize: 15, fontWeight: 700, color: colours.danger }}>
          {`${typed ?? ''} is no whole number. Type how many leave.`}
        </Box>
      )}
    </Box>
  );
}

const stepStyle = { flex: 'none', minWidth: 52, width: 52, minHeight: 48, padding: 0 } as const;

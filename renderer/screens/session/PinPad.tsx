import { useEffect, useRef, useState } from 'react';
import Backspace from '@mui/icons-material/Backspace';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyCap } from '../../components/KeyCap';
import { useKeys } from '../../hooks/useKeys';
import { colours, fonts } from '../../theme/tokens';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface PinPadProps {
  readonly name: string;
  /** Why the last one did not open, or null. */
  readonly refusal: string | null;
  readonly onTyped: (pin: string) => void;
  readonly onLeave: () => void;
}

/** The PIN of a badge: keys for gloves, and the keyboard's own. */
export function PinPad({ name, refusal, onTyped, onLeave }: PinPadProps) {
  const [pin, setPin] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useKeys({ Escape: onLeave }, true);
  const add = (digit: string): void => setPin(pin + digit);
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pin !== '') onTyped(pin);
      }}
      sx={{ display: 'grid', gap: 2, justifyItems: 'center' }}
    >
      <Box component="h2" sx={{ margin: 0, fontSize: 24, fontWeight: 700, textAlign: 'center' }}>
        {name}: type the PIN
      </Box>
      <Box
        component="input"
        ref={field}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        aria-label="PIN"
        value={pin}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
        sx={fieldStyle}
      />
      <Box role="alert" sx={{ minHeight: '1.4em', color: colours.danger, fontWeight: 700 }}>
        {refusal}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 96px)', gap: 2 }}>
        {digits.map((digit) => (
          <Button key={digit} sx={keyStyle} onClick={() => add(digit)}>
            {digit}
          </Button>
        ))}
        <Button sx={keyStyle} aria-label="Take the last digit back" onClick={() => setPin(pin.slice(0, -1))}>
          <Backspace aria-hidden />
        </Button>
        <Button sx={keyStyle} onClick={() => add('0')}>
          0
        </Button>
        <Button sx={keyStyle} type="submit" variant="contained">
          OK
        </Button>
      </Box>
      <Button onClick={onLeave}>
        Cancel&nbsp;<KeyCap>Esc</KeyCap>
      </Button>
    </Box>
  );
}

const keyStyle = { minWidth: 96, minHeight: 72, fontSize: 28, fontWeight: 700 } as const;

const fieldStyle = {
  width: 304,
  height: 56,
  boxSizing: 'border-box',
  textAlign: 'center',
  fontFamily: fonts.mono,
  fontSize: 28,
  letterSpacing: '0.3em',
  border: `1px solid ${colours.edge}`,
  borderRadius: '8px',
} as const;

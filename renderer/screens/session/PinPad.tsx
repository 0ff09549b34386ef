import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import Backspace from '@mui/icons-material/Backspace';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { refusalText } from '../../../shared/domain/refusals';
import { KeyCap } from '../../components/KeyCap';
import { useClock } from '../../hooks/useClock';
import { useKeys } from '../../hooks/useKeys';
import { badgeLeft, pinTyped } from '../../navigation/doorkeeper';
import type { PinEntry } from '../../stores/badgeEntry';
import { useHeldScans } from '../../stores/heldScans';
import { colours, fonts, radii } from '../../theme/tokens';
import { useWait } from './useWait';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface PinPadProps {
  readonly entry: PinEntry;
  /** What is told of a scan that was no badge, or null. */
  readonly notUsed?: string | null;
}

/** The PIN of a badge: keys for gloves, and the keyboard's own. */
export function PinPad({ entry: { name, checking, refusal }, notUsed = null }: PinPadProps) {
  const [pin, setPin] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const clock = useClock();
  const { left, refusal: told } = useWait(refusal);
  const held = useHeldScans(({ count }) => count);
  useEffect(() => field.current?.focus(), []);
  useKeys({ Escape: badgeLeft }, true);
  const add = (digit: string): void => setPin(pin + digit);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pin === '' || left > 0) return;
    setPin('');
    void pinTyped(pin);
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, justifyItems: 'center' }}>
      <Box component="h2" sx={{ margin: 0, fontSize: 24, fontWeight: 700, textAlign: 'center' }}>
        {name}: type the PIN
      </Box>
      <Box sx={{ display: 'flex', gap: 2 }} onMouseDown={keepFocus}>
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
        <Button
          sx={{ minWidth: 96 }}
          aria-label="Take the last digit back"
          onClick={() => setPin(pin.slice(0, -1))}
        >
          <Backspace aria-hidden />
        </Button>
      </Box>
      <Box role="alert" sx={{ color: colours.danger, fontWeight: 700, textAlign: 'center' }}>
        {told !== null && Object.values(refusalText(told, clock)).join(' ')}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 96px)', gap: 2 }} onMouseDown={keepFocus}>
        {digits.map((digit) => (
          <Button key={digit} sx={keyStyle} onClick={() => add(digit)}>
            {digit}
          </Button>
        ))}
        <Button sx={{ ...keyStyle, fontSize: 17, paddingInline: 1 }} onClick={badgeLeft}>
          Back&nbsp;<KeyCap>Esc</KeyCap>
        </Button>
        <Button sx={keyStyle} onClick={() => add('0')}>
          0
        </Button>
        <Button sx={keyStyle} type="submit" variant="contained" disabled={checking || left > 0}>
          OK
        </Button>
      </Box>
      <Box role="status" sx={{ color: colours.ink2, textAlign: 'center' }}>
        {checking ? 'Checking…' : (notUsed ?? waitingText(held))}
      </Box>
    </Box>
  );
}

function waitingText(scans: number): string {
  if (scans === 0) return '';
  return `${scans === 1 ? '1 scan waits' : `${scans} scans wait`} for whoever goes on.`;
}

/** A tap on a key leaves the keyboard in the field, so that the two can be mixed. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}

const keyStyle = { minWidth: 96, minHeight: 72, fontSize: 28, fontWeight: 700 } as const;

const fieldStyle = {
  width: 200,
  height: 56,
  boxSizing: 'border-box',
  textAlign: 'center',
  fontFamily: fonts.mono,
  fontSize: 28,
  letterSpacing: '0.3em',
  border: `1px solid ${colours.edge}`,
  borderRadius: `${radii.control}px`,
} as const;

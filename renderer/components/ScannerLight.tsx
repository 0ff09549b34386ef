import Box from '@mui/material/Box';
import type { ScannerState } from '../../shared/contract/scannerEvents';
import { useQuery } from '../hooks/useQuery';
import { useKeyboardScanner } from '../stores/keyboardScanner';
import { colours } from '../theme/tokens';
import { ScannerIcon } from './ScannerIcon';

interface ScannerLightProps {
  /** Whether F3 types a value here. */
  readonly typing?: boolean;
}

/** Whether scans arrive, in words; the colour only repeats them. */
export function ScannerLight({ typing = true }: ScannerLightProps) {
  const scanner = useQuery('scanner.state', {});
  const { seen } = useKeyboardScanner();
  if (scanner.is !== 'value') return null;
  const isKeyboard = seen && scanner.value.kind !== 'ready';
  const { words, detail } = isKeyboard ? keyboardMode : told(scanner.value, typing);
  return (
    <Box
      role="status"
      sx={{
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        maxWidth: 250,
        color: scanner.value.kind === 'ready' ? colours.ok : colours.warn,
        lineHeight: 1.25,
      }}
    >
      <ScannerIcon aria-hidden sx={{ fontSize: 24 }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 700 }}>{words}</Box>
        <Box sx={{ fontSize: 12 }}>{detail}</Box>
      </Box>
    </Box>
  );
}

/** It works, and it is weaker: nothing tells when it is unplugged, and without the identifier only its pace tells it. */
const keyboardMode = {
  words: 'Scanner in keyboard mode',
  detail: 'USB HID POS mode is safer; or have it send the AIM identifier and Enter',
} as const;

function told(state: ScannerState, typing: boolean): { readonly words: string; readonly detail: string } {
  switch (state.kind) {
    case 'ready':
      return { words: 'Scanner ready', detail: state.device };
    case 'none':
      return { words: 'No scanner', detail: typing ? 'type with F3' : '' };
    case 'unavailable':
      return { words: `Scanners do not work here${typing ? ': type with F3' : ''}`, detail: state.why };
  }
}

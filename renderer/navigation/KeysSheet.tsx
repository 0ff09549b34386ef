import { lazy, Suspense } from 'react';
import Print from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import { commandBarcodes } from '../../shared/domain/commandBarcodes';
import { KeyCap } from '../components/KeyCap';
import { printOnly } from '../components/printOnly';
import { useKeys } from '../hooks/useKeys';
import { colours, radii } from '../theme/tokens';
import { keysOf, type ScreenKey } from './screenKeys';
import type { Screen } from './screens';

const BarcodeSymbol = lazy(async () => ({
  default: (await import('../components/BarcodeSymbol')).BarcodeSymbol,
}));

interface KeysSheetProps {
  readonly screen: Screen;
  readonly onClose: () => void;
}

/** The keys of the screen in front, with the labels that do the same. It takes neither focus nor scans. */
export function KeysSheet({ screen, onClose }: KeysSheetProps) {
  useKeys({ Escape: onClose });
  const keys = keysOf(screen);
  const printable = keys.some(({ command }) => command !== undefined);
  return (
    <Box role="dialog" aria-label="Keys" className="keys" sx={sheetStyle}>
      <GlobalStyles styles={printed} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, marginBottom: 3 }}>
        <Box component="h2" sx={{ flex: 1, margin: 0, fontSize: 18 }}>
          Keys of this screen
        </Box>
        {printable && (
          <Button startIcon={<Print aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
        )}
        <Button onClick={onClose}>
          Close&nbsp;<KeyCap>Esc</KeyCap>
        </Button>
      </Box>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {keys.map((key) => (
          <Row key={key.does} {...key} />
        ))}
      </Box>
    </Box>
  );
}

function Row({ keys, does, command }: ScreenKey) {
  return (
    <Box component="li" sx={{ ...rowStyle, minHeight: command === undefined ? 44 : 76 }}>
      <Box sx={{ flex: 'none', width: 110 }}>{keys !== '' && <KeyCap>{keys}</KeyCap>}</Box>
      <Box sx={{ flex: 1 }}>{does}</Box>
      {command !== undefined && (
        <Suspense fallback={null}>
          <BarcodeSymbol
            form="code128"
            text={commandBarcodes[command]}
            label={commandBarcodes[command]}
            style={symbolStyle}
          />
        </Suspense>
      )}
    </Box>
  );
}

const sheetStyle = {
  position: 'fixed',
  zIndex: 'modal',
  right: 16,
  top: 88,
  width: 'min(560px, calc(100vw - 136px))',
  maxHeight: 'calc(100vh - 104px)',
  boxSizing: 'border-box',
  overflow: 'auto',
  padding: 5,
  backgroundColor: colours.surface,
  border: `1px solid ${colours.edge}`,
  borderRadius: `${radii.tile}px`,
  boxShadow: '0 8px 40px rgb(19 32 44 / 30%)',
  typography: 'body1',
  color: colours.ink,
} as const;

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  paddingBlock: 1,
  borderTop: `1px solid ${colours.line}`,
} as const;

const symbolStyle = { flex: 'none', width: 200, height: 44 } as const;

const printed = printOnly('keys', 'A5');

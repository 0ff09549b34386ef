import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyCap } from '../../components/KeyCap';
import { useKeys } from '../../hooks/useKeys';
import { closeLookUpSheet, useLookUpSheet } from '../../stores/lookUpSheet';
import { colours, radii } from '../../theme/tokens';
import { LookUpResult } from './LookUpResult';

/** A scan that no screen took, explained. It takes neither focus nor scans: the next scan goes where it would anyway. */
export function LookUpSheet() {
  const value = useLookUpSheet((sheet) => sheet.value);
  return value === null ? null : <Sheet value={value} />;
}

function Sheet({ value }: { readonly value: string }) {
  useKeys({ Escape: closeLookUpSheet });
  return (
    <Box role="dialog" aria-label="Look-up" sx={sheetStyle}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, marginBottom: 3 }}>
        <Box component="h2" sx={{ flex: 1, margin: 0, fontSize: 16, color: colours.ink2 }}>
          Look-up
        </Box>
        <Button onClick={closeLookUpSheet}>
          Close&nbsp;<KeyCap>Esc</KeyCap>
        </Button>
      </Box>
      <LookUpResult key={value} value={value} />
    </Box>
  );
}

const sheetStyle = {
  position: 'fixed',
  zIndex: 'modal',
  right: 16,
  bottom: 16,
  width: 'min(1100px, calc(100vw - 136px))',
  maxHeight: '62vh',
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

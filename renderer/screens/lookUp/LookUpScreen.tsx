import { useEffect, useRef, useState, type FormEvent } from 'react';
import ManageSearch from '@mui/icons-material/ManageSearch';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputBase from '@mui/material/InputBase';
import { Card } from '../../components/Card';
import { KeyCap } from '../../components/KeyCap';
import { Page } from '../../components/Page';
import { ScanStrip } from '../../components/ScanStrip';
import { focusHeading } from '../../hooks/keepFocus';
import { useKeys } from '../../hooks/useKeys';
import { useScanStep } from '../../hooks/useScanStep';
import { colours, fonts, radii } from '../../theme/tokens';
import { LookUpResult } from './LookUpResult';

/** Any unit by scan or by typing, for every role. */
export function LookUpScreen() {
  const [typed, setTyped] = useState('');
  const [value, setValue] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useScanStep((scan) => {
    setTyped('');
    setValue(scan.text);
    focusHeading();
  });
  const focusField = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  useKeys({ F3: focusField, 'Ctrl+K': focusField });
  // The same keys lead here from every other screen, to type at once.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    setValue(typed.trim());
    // Of several hits one is chosen by its figure, which must not go on typing.
    focusHeading();
  };
  return (
    <Page icon={<ManageSearch aria-hidden />} title="Look-up" context="any screen: scan, or Ctrl K">
      <Box sx={{ display: 'grid', gap: 4, padding: 4 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 4 }}>
          <ScanStrip title="Scan any unit" hint="what it is, where it is, what happened to it" />
          <Box component="form" onSubmit={submit} sx={formStyle}>
            <InputBase
              inputRef={field}
              value={typed}
              placeholder="or type its serial"
              spellCheck={false}
              inputProps={{ 'aria-label': 'Serial to look up', autoComplete: 'off' }}
              onChange={(event) => setTyped(event.target.value)}
              sx={{ flex: 1, fontSize: 22, fontFamily: fonts.mono }}
            />
            <KeyCap>F3</KeyCap>
            <Button type="submit" variant="contained">
              Look up
            </Button>
          </Box>
        </Box>
        {value !== null && (
          <Card sx={{ padding: 5 }}>
            <LookUpResult key={value} value={value} />
          </Card>
        )}
      </Box>
    </Page>
  );
}

const formStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  paddingInline: 5,
  backgroundColor: colours.surface,
  border: `1px solid ${colours.edge}`,
  borderRadius: `${radii.tile}px`,
  '&:focus-within': { outline: `3px solid ${colours.focus}`, outlineOffset: 2 },
} as const;

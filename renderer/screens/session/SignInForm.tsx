import { useRef, useState, type FormEvent } from 'react';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Fault } from '../../../shared/contract/answer';
import type { Refusal } from '../../../shared/domain/refusals';
import { Card } from '../../components/Card';
import { FaultNote } from '../../components/FaultNote';
import { LabelledInput } from '../../components/LabelledInput';
import { PasswordInput } from '../../components/PasswordInput';
import { RefusalNote } from '../../components/RefusalNote';
import { colours } from '../../theme/tokens';

/** Why nobody is signed in yet, once something was tried. */
export type NotSignedIn =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: Fault }
  | { readonly is: 'scanned' };

interface SignInFormProps {
  readonly signIn: (userName: string, password: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly not: NotSignedIn | null;
  readonly forget: () => void;
}

export function SignInForm({ signIn, busy, not, forget }: SignInFormProps) {
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || (await signIn(userName, password))) return;
    passwordField.current?.select();
  };

  return (
    <Card>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 5 }}>
        <Typography variant="h1">Sign in</Typography>
        <LabelledInput
          label="User name"
          value={userName}
          autoFocus
          autoComplete="username"
          spellCheck={false}
          onChange={(event) => {
            setUserName(event.target.value);
            forget();
          }}
        />
        <PasswordInput
          value={password}
          autoComplete="current-password"
          refused={not?.is === 'refused'}
          inputRef={passwordField}
          onChange={(value) => {
            setPassword(value);
            forget();
          }}
        />
        {not?.is === 'refused' && <RefusalNote refusal={not.refusal} />}
        {not?.is === 'fault' && <FaultNote fault={not.fault} />}
        {not?.is === 'scanned' && (
          <Box role="status" sx={{ color: colours.ink2 }}>
            Sign in first. The scan was not used.
          </Box>
        )}
        <Button type="submit" variant="contained" disabled={busy} endIcon={<ArrowForward aria-hidden />}>
          Sign in
        </Button>
        <Box sx={{ fontSize: 15, color: colours.ink2 }}>Forgot it? The owner gives a new password.</Box>
      </Box>
    </Card>
  );
}

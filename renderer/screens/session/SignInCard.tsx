import { type FormEvent, useRef, useState } from 'react';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/Card';
import { LabelledInput } from '../../components/LabelledInput';
import { PasswordInput } from '../../components/PasswordInput';
import { Problem } from '../../components/Problem';
import { colours } from '../../theme/tokens';
import type { Signing } from './useSignIn';
import { useWait } from './useWait';

interface SignInCardProps {
  readonly title: string;
  readonly signing: Signing;
  /** Whose work waits behind the lock screen; empty at sign-in. */
  readonly userName?: string;
  readonly onForgot?: () => void;
}

/** User name and password; who was given the password chooses an own one here. */
export function SignInCard({ title, signing, userName: filledIn = '', onForgot }: SignInCardProps) {
  const { answer, busy, forget } = signing;
  const [userName, setUserName] = useState(filledIn);
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState('');
  const [choosing, setChoosing] = useState(false);
  const passwordField = useRef<HTMLInputElement>(null);
  const refusal = answer !== null && 'refusal' in answer ? answer.refusal.code : null;
  if (refusal === 'passwordInitial' && !choosing) setChoosing(true);

  const waiting = useWait(answer);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || waiting.left > 0) return;
    if (await signing.signIn(userName, password, choosing ? own : undefined)) return;
    passwordField.current?.select();
  };
  const edited = (): void => {
    setChoosing(false);
    setOwn('');
    // The wait goes on, whatever is typed.
    if (waiting.left === 0) forget();
  };

  return (
    <Card>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
        <Typography variant="h1">{title}</Typography>
        <LabelledInput
          label="User name"
          value={userName}
          autoFocus={filledIn === ''}
          autoComplete="username"
          spellCheck={false}
          onChange={(event) => {
            setUserName(event.target.value);
            edited();
          }}
        />
        <PasswordInput
          value={password}
          autoComplete="current-password"
          autoFocus={filledIn !== ''}
          refused={refusal === 'signInMismatch'}
          inputRef={passwordField}
          onChange={(value) => {
            setPassword(value);
            edited();
          }}
        />
        {choosing && (
          <PasswordInput
            label="Your own password"
            value={own}
            autoComplete="new-password"
            autoFocus
            hint="At least 8 characters; a few words that you remember."
            onChange={setOwn}
          />
        )}
        <Problem answer={waiting.answer} />
        <Button
          type="submit"
          variant="contained"
          disabled={busy || waiting.left > 0}
          endIcon={<ArrowForward aria-hidden />}
        >
          {busy ? 'Checking…' : choosing ? 'Take this password' : 'Sign in'}
        </Button>
        {onForgot !== undefined && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: 15, color: colours.ink2 }}>
            <Box sx={{ flex: 1 }}>Forgot it? The owner gives a new password.</Box>
            <Button sx={{ minHeight: 48, paddingInline: '12px' }} onClick={onForgot}>
              I am the owner
            </Button>
          </Box>
        )}
      </Box>
    </Card>
  );
}

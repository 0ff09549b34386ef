import { type FormEvent, useEffect, useRef, useState } from 'react';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/Card';
import { LabelledInput } from '../../components/LabelledInput';
import { PasswordInput } from '../../components/PasswordInput';
import { Problem } from '../../components/Problem';
import { useTypingGoesTo } from '../../hooks/useTypingGoesTo';
import { ChooseOwnCard } from './ChooseOwnCard';
import type { Signing } from './useSignIn';
import { useWait } from './useWait';

interface SignInCardProps {
  readonly title: string;
  readonly signing: Signing;
  /** Whose work waits behind the lock screen; empty at sign-in. */
  readonly userName: string;
  readonly onForgot: () => void;
}

/** User name and password; who was given the password chooses an own one here. */
export function SignInCard({ title, signing, userName: filledIn, onForgot }: SignInCardProps) {
  const { answer, busy, forget } = signing;
  const [userName, setUserName] = useState(filledIn);
  const [password, setPassword] = useState('');
  const [choosing, setChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const refusal = answer !== null && 'refusal' in answer ? answer.refusal : null;
  if (refusal?.code === 'passwordInitial' && !choosing) setChoosing(true);

  const waiting = useWait(refusal);

  // Not in the password field: what a keyboard scanner types there cannot be told from a password.
  useEffect(() => {
    if (filledIn !== '') heading.current?.focus();
  }, [filledIn]);
  useTypingGoesTo(passwordField, filledIn !== '');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || waiting.left > 0) return;
    if (await signing.signIn(userName, password)) return;
    passwordField.current?.select();
  };
  // The wait goes on, whatever is typed.
  const edited = (): void => {
    if (waiting.left === 0) forget();
  };
  const leaveChoosing = (): void => {
    setChoosing(false);
    setPassword('');
    forget();
  };
  const problem = <Problem answer={waiting.refusal === null ? answer : { refusal: waiting.refusal }} />;

  if (choosing) {
    return (
      <ChooseOwnCard
        problem={problem}
        busy={busy || waiting.left > 0}
        onChosen={(own) => signing.signIn(userName, password, own)}
        onLeave={leaveChoosing}
      />
    );
  }
  return (
    <Card sx={{ padding: 5 }}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 3 }}>
        <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
          {title}
        </Typography>
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
          refused={refusal?.code === 'signInMismatch'}
          inputRef={passwordField}
          onChange={(value) => {
            setPassword(value);
            edited();
          }}
        />
        {problem}
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Button
            type="submit"
            variant="contained"
            disabled={busy || waiting.left > 0}
            endIcon={<ArrowForward aria-hidden />}
            sx={{ flex: 1 }}
          >
            {busy ? 'Checking…' : 'Sign in'}
          </Button>
          <Button onClick={onForgot}>Forgot it?</Button>
        </Box>
      </Box>
    </Card>
  );
}

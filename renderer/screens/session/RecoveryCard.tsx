import { type FormEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Answer } from '../../../shared/contract/answer';
import { Card } from '../../components/Card';
import { LabelledInput } from '../../components/LabelledInput';
import { PasswordInput } from '../../components/PasswordInput';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { badgeLeft } from '../../navigation/doorkeeper';
import { coveredIs } from '../../stores/covered';
import { firstStartIs } from '../../stores/firstStart';
import { colours } from '../../theme/tokens';
import { useWait } from './useWait';

/** The owner's way back in: the recovery code from first start, and a new password; then another code is told. */
export function RecoveryCard({ onLeave }: { readonly onLeave: () => void }) {
  const { run, busy } = useCommand('session.recover');
  const [userName, setUserName] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  const waiting = useWait(answer !== null && 'refusal' in answer ? answer.refusal : null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || waiting.left > 0) return;
    const given = await run({ userName, recoveryCode: code, newPassword: password });
    setAnswer(given);
    if (!('value' in given)) return;
    firstStartIs({ at: 'code', code: given.value.recoveryCode });
    coveredIs(false);
    badgeLeft();
  };

  return (
    <Card sx={{ padding: 5 }}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 3 }}>
        <Typography variant="h1">Forgotten</Typography>
        <Box sx={{ color: colours.ink2 }}>
          The owner gives a new password. The owner’s own is set here, with the recovery code from first
          start.
        </Box>
        <LabelledInput
          label="User name"
          value={userName}
          autoFocus
          autoComplete="username"
          spellCheck={false}
          onChange={(event) => setUserName(event.target.value)}
        />
        <LabelledInput
          label="Recovery code"
          value={code}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
        <PasswordInput
          label="New password"
          value={password}
          autoComplete="new-password"
          onChange={setPassword}
        />
        <Problem answer={waiting.refusal === null ? answer : { refusal: waiting.refusal }} />
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Button
            type="submit"
            variant="contained"
            disabled={busy || waiting.left > 0}
            sx={{ flex: 1, whiteSpace: 'nowrap' }}
          >
            {busy ? 'Checking…' : 'Take the new password'}
          </Button>
          <Button onClick={onLeave}>Back</Button>
        </Box>
      </Box>
    </Card>
  );
}

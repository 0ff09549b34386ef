import { useState, type FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Answer } from '../../../shared/contract/answer';
import { type Role, roleNames } from '../../../shared/domain/roles';
import { Card } from '../../components/Card';
import { FaultNote } from '../../components/FaultNote';
import { LabelledInput } from '../../components/LabelledInput';
import { PasswordInput } from '../../components/PasswordInput';
import { RefusalNote } from '../../components/RefusalNote';
import { RoleChoices } from '../../components/RoleChoices';
import { useCommand } from '../../hooks/useCommand';
import { firstStartIs } from '../../stores/firstStart';

const others = roleNames.filter((role) => role !== 'owner');

/** The first account of a warehouse. A small warehouse's owner may do every job. */
export function CreateOwnerCard() {
  const { run, busy } = useCommand('session.setUp');
  const [name, setName] = useState('');
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [held, setHeld] = useState<readonly Role[]>([]);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const complete = name.trim() !== '' && userName.trim() !== '' && password !== '';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!complete || busy) return;
    firstStartIs({ at: 'creating' });
    const made = await run({ name, userName, password, roles: [...held] });
    setAnswer(made);
    firstStartIs('value' in made ? { at: 'code', code: made.value.recoveryCode } : { at: 'choosing' });
  };

  return (
    <Card>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
        <Typography variant="h1">Create the owner account</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }}>
          <LabelledInput
            label="Name"
            value={name}
            autoFocus
            autoComplete="off"
            hint="as others read it"
            onChange={(event) => setName(event.target.value)}
          />
          <LabelledInput
            label="User name"
            value={userName}
            autoComplete="username"
            spellCheck={false}
            hint="to sign in with"
            onChange={(event) => setUserName(event.target.value)}
          />
        </Box>
        <PasswordInput
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          hint="Length counts most: a few words that you remember."
        />
        <RoleChoices legend="The owner also works as" offered={others} held={held} onChange={setHeld} />
        {answer && 'refusal' in answer && <RefusalNote refusal={answer.refusal} />}
        {answer && 'fault' in answer && <FaultNote fault={answer.fault} />}
        <Button type="submit" variant="contained" disabled={!complete}>
          {complete ? 'Create the owner account' : 'Type name, user name and password first'}
        </Button>
      </Box>
    </Card>
  );
}

import { type FormEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import { type Role, roleNames } from '../../../shared/domain/roles';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { RoleChoices } from '../../components/RoleChoices';
import { SidePanel } from '../../components/SidePanel';
import { useCommand } from '../../hooks/useCommand';
import { ToldOnce } from './ToldOnce';

/** A new account; its initial password is told once. */
export function AddPersonPanel({ onClose }: { readonly onClose: () => void }) {
  const { run, busy } = useCommand('people.add');
  const [name, setName] = useState('');
  const [userName, setUserName] = useState('');
  const [held, setHeld] = useState<readonly Role[]>([]);
  const [answer, setAnswer] = useState<Answer<Output<'people.add'>> | null>(null);
  const complete = name.trim() !== '' && userName.trim() !== '';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!complete || busy) return;
    setAnswer(await run({ name, userName, roles: [...held] }));
  };

  const taken = answer !== null && 'refusal' in answer && answer.refusal.code === 'userNameTaken';
  if (answer !== null && 'value' in answer) {
    const { person, initialPassword } = answer.value;
    return (
      <SidePanel key="told" title={`${person.name} may sign in`} onClose={onClose}>
        <ToldOnce what={`Initial password of ${person.userName}`} secret={initialPassword}>
          It works once: then {person.name} chooses an own one.
        </ToldOnce>
      </SidePanel>
    );
  }
  return (
    <SidePanel title="Add person" onClose={onClose}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
        <LabelledInput
          label="Name"
          value={name}
          autoComplete="off"
          hint="as others read it"
          onChange={(event) => setName(event.target.value)}
        />
        <LabelledInput
          label="User name"
          value={userName}
          autoComplete="off"
          spellCheck={false}
          hint="to sign in with"
          error={taken}
          onChange={(event) => setUserName(event.target.value)}
        />
        <Problem answer={answer} />
        <RoleChoices legend="Works as" offered={roleNames} held={held} onChange={setHeld} />
        <Button type="submit" variant="contained" disabled={!complete}>
          {complete ? 'Add person' : 'Type name and user name first'}
        </Button>
      </Box>
    </SidePanel>
  );
}

import { type FormEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Answer } from '../../../shared/contract/answer';
import type { Account } from '../../../shared/contract/people';
import { roleNames } from '../../../shared/domain/roles';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { RoleChoices } from '../../components/RoleChoices';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';

/** Name, roles, and whether the person may sign in. */
export function AccountForm({ account }: { readonly account: Account }) {
  const { run, busy } = useCommand('people.change');
  const [name, setName] = useState(account.name);
  const [held, setHeld] = useState(account.roles);
  const [active, setActive] = useState(account.active);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const changed =
    name.trim() !== account.name ||
    active !== account.active ||
    roleNames.some((role) => held.includes(role) !== account.roles.includes(role));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!changed || busy) return;
    setAnswer(await run({ person: account.id, changed: account.changed, name, roles: held, active }));
  };

  const saved = answer !== null && 'value' in answer && !changed;
  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
      <LabelledInput
        label="Name"
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <RoleChoices
        legend="Works as"
        offered={roleNames}
        held={held}
        onChange={(next) => setHeld([...next])}
      />
      <FormControlLabel
        label="May sign in"
        control={<Checkbox checked={active} onChange={(_event, on) => setActive(on)} />}
      />
      <Problem answer={answer} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Button type="submit" variant="contained" disabled={!changed}>
          {changed ? 'Save' : 'Nothing to save'}
        </Button>
        <Box role="status" sx={{ color: colours.ok, fontWeight: 700 }}>
          {saved ? 'Saved.' : ''}
        </Box>
      </Box>
    </Box>
  );
}

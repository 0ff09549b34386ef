import { type FormEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { Account } from '../../../shared/contract/people';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';
import { Section } from './Section';

/** A PIN that the badge wants from now on. */
export function PinSection({ account }: { readonly account: Account }) {
  const set = useCommand('people.setPin');
  const remove = useCommand('people.removePin');
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pin === '' || set.busy) return;
    const done = await set.run({ person: account.id, pin });
    setAnswer(done);
    if ('value' in done) setPin('');
  };
  return (
    <Section title="PIN">
      <Box>{account.pin ? 'The badge wants its PIN.' : 'The badge alone signs in.'}</Box>
      <Box
        component="form"
        onSubmit={(event) => void submit(event)}
        sx={{ display: 'flex', gap: 3, alignItems: 'end', flexWrap: 'wrap' }}
      >
        <Box sx={{ width: 160 }}>
          <LabelledInput
            label={account.pin ? 'New PIN' : 'PIN'}
            value={pin}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => setPin(event.target.value)}
          />
        </Box>
        <Button type="submit">{account.pin ? 'Set the new PIN' : 'Want this PIN'}</Button>
        {account.pin && (
          <Button onClick={() => void remove.run({ person: account.id }).then(setAnswer)}>Want no PIN</Button>
        )}
      </Box>
      <Box sx={{ color: colours.ink2 }}>4 to 12 digits.</Box>
      <Problem answer={answer} />
    </Section>
  );
}

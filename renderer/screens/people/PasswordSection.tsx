import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import type { Account } from '../../../shared/contract/people';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { Section } from './Section';
import { Sure } from './Sure';
import { ToldOnce } from './ToldOnce';

/** A forgotten password: the owner gives another one, which works once. */
export function PasswordSection({ account }: { readonly account: Account }) {
  const { run } = useCommand('people.resetPassword');
  const [answer, setAnswer] = useState<Answer<Output<'people.resetPassword'>> | null>(null);
  return (
    <Section title="Password">
      <Box>{account.initial ? 'The initial password is not used yet.' : 'Chosen by the person.'}</Box>
      {answer !== null && 'value' in answer ? (
        <ToldOnce what={`Initial password of ${account.userName}`} secret={answer.value.initialPassword}>
          It works once: then {account.name} chooses an own one.
        </ToldOnce>
      ) : (
        <Sure
          deed="Give a new password"
          consequence={`The password that ${account.name} has now will work no more.`}
          keep="Keep the present one"
          onSure={() => void run({ person: account.id }).then(setAnswer)}
        >
          {(ask) => (
            <Button sx={{ justifySelf: 'start' }} onClick={ask}>
              Give a new password
            </Button>
          )}
        </Sure>
      )}
      <Problem answer={answer} />
    </Section>
  );
}

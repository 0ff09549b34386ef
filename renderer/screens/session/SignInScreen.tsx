import { useState } from 'react';
import Box from '@mui/material/Box';
import { useCommand } from '../../hooks/useCommand';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { DemoAccounts } from './DemoAccounts';
import { FrontPage } from './FrontPage';
import { type NotSignedIn, SignInForm } from './SignInForm';

/** Who works here? By user name and password; in the demo by one click. */
export function SignInScreen() {
  const warehouse = useQuery('warehouse.state', {});
  const { run, busy } = useCommand('session.signIn');
  const [not, setNot] = useState<NotSignedIn | null>(null);
  // A scan is never typed into the user name; it only is told that nobody is here to take it.
  useScanStep(() => setNot({ is: 'scanned' }));

  const signIn = async (userName: string, password: string): Promise<boolean> => {
    const answer = await run({ userName, password });
    if ('refusal' in answer) setNot({ is: 'refused', refusal: answer.refusal });
    if ('fault' in answer) setNot({ is: 'fault', fault: answer.fault });
    return 'value' in answer;
  };

  const demo = warehouse.is === 'value' && warehouse.value.demo;
  return (
    <FrontPage>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: demo ? 'minmax(0, 684fr) minmax(0, 440fr)' : 'minmax(0, 480px)',
          gap: 6,
          width: '100%',
          maxWidth: demo ? 1180 : 480,
        }}
      >
        {demo && <DemoAccounts signIn={signIn} busy={busy} />}
        <SignInForm signIn={signIn} busy={busy} not={not} forget={() => setNot(null)} />
      </Box>
    </FrontPage>
  );
}

import { useState } from 'react';
import { useQuery } from '../../hooks/useQuery';
import { DemoAccounts } from './DemoAccounts';
import { EntryPage } from './EntryPage';
import { RecoveryCard } from './RecoveryCard';
import { SignInCard } from './SignInCard';
import { useSignIn } from './useSignIn';

/** Who works here? By badge, by user name and password; in the demo by one click. */
export function SignInScreen() {
  const warehouse = useQuery('warehouse.state', {});
  const signing = useSignIn();
  const [scanned, setScanned] = useState(false);
  const [forgot, setForgot] = useState(false);
  const demo = warehouse.is === 'value' && warehouse.value.demo;
  return (
    <EntryPage
      hint="You land where you left off."
      notUsed={scanned ? 'Sign in first. The scan was not used.' : null}
      onScan={() => setScanned(true)}
      card={
        forgot ? (
          <RecoveryCard onLeave={() => setForgot(false)} />
        ) : (
          <SignInCard title="Sign in" signing={signing} onForgot={() => setForgot(true)} />
        )
      }
      below={demo && <DemoAccounts signIn={signing.signIn} busy={signing.busy} />}
    />
  );
}

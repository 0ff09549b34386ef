import { useState } from 'react';
import Button from '@mui/material/Button';
import type { Person } from '../../../shared/contract/people';
import { ask } from '../../hooks/askWarehouse';
import { useKeys } from '../../hooks/useKeys';
import { EntryPage } from './EntryPage';
import { SignInCard } from './SignInCard';
import { useSignIn } from './useSignIn';

/** Over a person's work, which stays: a badge or a password opens, their own or another one's. */
export function LockScreen({ person }: { readonly person: Person }) {
  const signing = useSignIn();
  const [scanned, setScanned] = useState(0);
  // No key reaches the screens behind it.
  useKeys({}, true);
  return (
    <EntryPage
      hint={`The work of ${person.name} is kept.`}
      notUsed={
        scanned === 0 ? null : `Locked. ${scanned === 1 ? 'The scan was' : `${scanned} scans were`} not used.`
      }
      onScan={() => setScanned((count) => count + 1)}
      card={<SignInCard title="Locked" signing={signing} userName={person.userName} />}
      below={
        <Button sx={{ justifySelf: 'end' }} onClick={() => void ask('session.signOut', {})}>
          Sign {person.name} out
        </Button>
      }
    />
  );
}

import type { Person } from '../../../shared/contract/people';
import { useKeys } from '../../hooks/useKeys';
import { EntryPage } from './EntryPage';

/** Over a person's work, which stays: a badge or a password opens, their own or another one's. */
export function LockScreen({ person }: { readonly person: Person }) {
  // No key reaches the screens behind it.
  useKeys({}, true);
  return (
    <EntryPage
      title="Locked"
      hint={`The work of ${person.name} is kept.`}
      notUsed={(scans) => `Locked. ${scans === 1 ? 'The scan was' : `${scans} scans were`} not used.`}
      former={person}
    />
  );
}

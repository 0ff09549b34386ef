import { EntryPage } from './EntryPage';

/** Who works here? By badge, by user name and password; in the demo by one click. */
export function SignInScreen() {
  return (
    <EntryPage
      title="Sign in"
      hint="You land where you left off."
      notUsed={() => 'Sign in first. The scan was not used.'}
      former={null}
    />
  );
}

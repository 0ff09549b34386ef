import { lazy, Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import type { Account } from '../../../shared/contract/people';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { Section } from './Section';
import { Sure } from './Sure';

// The library that draws symbols is large, and only the owner needs it.
const BadgeCard = lazy(async () => ({ default: (await import('./BadgeCard')).BadgeCard }));

/** A person's badge: made anew, shown once to be printed, or taken away. */
export function BadgeSection({ account }: { readonly account: Account }) {
  const made = useCommand('people.newBadge');
  const removed = useCommand('people.removeBadge');
  const [answer, setAnswer] = useState<Answer<Output<'people.newBadge'>> | null>(null);
  const [removal, setRemoval] = useState<Answer<unknown> | null>(null);
  const make = (): void => void made.run({ person: account.id }).then(setAnswer);
  const remove = async (): Promise<void> => {
    setRemoval(await removed.run({ person: account.id }));
    setAnswer(null);
  };
  return (
    <Section title="Badge">
      {answer !== null && 'value' in answer ? (
        <Suspense fallback={<Box>Drawing the badge…</Box>}>
          <BadgeCard name={account.name} badge={answer.value.badge} />
        </Suspense>
      ) : (
        <Box>{account.badge ? `${account.name} has a badge.` : 'No badge yet.'}</Box>
      )}
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {account.badge ? (
          <>
            <Sure
              deed="Make a new badge"
              consequence={`The badge that ${account.name} has now will work no more.`}
              keep="Keep the present one"
              onSure={make}
            >
              {(ask) => <Button onClick={ask}>Make a new badge</Button>}
            </Sure>
            <Sure
              deed="Remove the badge"
              consequence={`${account.name} will sign in by password only.`}
              keep="Keep the badge"
              onSure={() => void remove()}
            >
              {(ask) => <Button onClick={ask}>Remove the badge</Button>}
            </Sure>
          </>
        ) : (
          <Button onClick={make}>Make a badge</Button>
        )}
      </Box>
      <Problem answer={answer} />
      <Problem answer={removal} />
    </Section>
  );
}

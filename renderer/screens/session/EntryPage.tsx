import { useEffect, useEffectEvent, useState } from 'react';
import Box from '@mui/material/Box';
import { useQuery } from '../../hooks/useQuery';
import { scanGate } from '../../hooks/useScanStep';
import { badgeLeft } from '../../navigation/doorkeeper';
import { play } from '../../sounds/sounds';
import { useBadgeEntry } from '../../stores/badgeEntry';
import { colours } from '../../theme/tokens';
import { BadgeTile } from './BadgeTile';
import { DemoAccounts } from './DemoAccounts';
import { FrontPage } from './FrontPage';
import { RecoveryCard } from './RecoveryCard';
import { SignInCard } from './SignInCard';
import { useSignIn } from './useSignIn';

interface EntryPageProps {
  readonly title: string;
  /** Where a badge leads to. */
  readonly hint: string;
  /** What is told of so many scans that were no badge. */
  readonly notUsed: (scans: number) => string;
  /** Whose work waits behind the lock screen, or null. */
  readonly former: { readonly id: number; readonly userName: string } | null;
}

/** Where people come in: by badge at the left, by what they type at the right. No other scan gets past it. */
export function EntryPage({ title, hint, notUsed, former }: EntryPageProps) {
  const warehouse = useQuery('warehouse.state', {});
  const signing = useSignIn(former?.id ?? null);
  const [scans, setScans] = useState(0);
  const [forgot, setForgot] = useState(false);
  const scanned = useEffectEvent(() => {
    // Of an earlier badge nothing more need be told; one that waits for its PIN goes on waiting.
    if (useBadgeEntry.getState().is !== 'pin') badgeLeft();
    setScans(scans + 1);
    play('refused');
  });
  useEffect(() => scanGate.close(() => scanned()), []);
  const demo = warehouse.is === 'value' && warehouse.value.demo;
  return (
    <FrontPage>
      <Box sx={{ display: 'grid', gap: 3, width: '100%', maxWidth: 1180 }}>
        <Box
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 684fr) 24px minmax(400px, 440fr)', gap: 3 }}
        >
          <BadgeTile hint={hint} notUsed={scans === 0 ? null : notUsed(scans)} />
          <Box sx={{ alignSelf: 'center', textAlign: 'center', color: colours.ink2 }}>or</Box>
          {forgot ? (
            <RecoveryCard onLeave={() => setForgot(false)} />
          ) : (
            <SignInCard
              title={title}
              signing={signing}
              userName={former?.userName ?? ''}
              onForgot={() => setForgot(true)}
            />
          )}
        </Box>
        {demo && !forgot && <DemoAccounts signIn={signing.signIn} busy={signing.busy} />}
      </Box>
    </FrontPage>
  );
}

import Box from '@mui/material/Box';
import type { Person } from '../../shared/contract/people';
import type { SessionState } from '../../shared/contract/session';
import { FaultNote } from '../components/FaultNote';
import { useCoveredFocus } from '../hooks/useCoveredFocus';
import { useQuery } from '../hooks/useQuery';
import { useSession } from '../hooks/useSession';
import { FirstStartScreen } from '../screens/session/FirstStartScreen';
import { LockScreen } from '../screens/session/LockScreen';
import { SignInScreen } from '../screens/session/SignInScreen';
import { OpeningScreen } from '../screens/warehouse/OpeningScreen';
import { useCovered } from '../stores/covered';
import { useFirstStart } from '../stores/firstStart';
import { barHeight, colours } from '../theme/tokens';
import { Desk } from './Desk';
import { placeOf } from './place';

/** What the window shows: the warehouse opening, first start, sign-in, or a person's desk. The demo has its bar. */
export function Gate() {
  const warehouse = useQuery('warehouse.state', {});
  const session = useSession();
  const firstStart = useFirstStart();
  if (warehouse.is === 'fault') return <FaultNote fault={warehouse.fault} retry={warehouse.retry} />;
  if (warehouse.is !== 'value') return null;
  const { demo, phase } = warehouse.value;
  const place = placeOf(warehouse.value, session, firstStart);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ flex: 'none', height: barHeight, backgroundColor: demo ? colours.demo : colours.primary }} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        {place === 'opening' && <OpeningScreen phase={phase} />}
        {place === 'firstStart' && <FirstStartScreen />}
        {place === 'signIn' && <SignInScreen />}
        {place === 'work' && session?.person && <Work session={session} person={session.person} />}
      </Box>
    </Box>
  );
}

/** A person's desk, and the lock screen over it: what was typed and scrolled to stays as it was. */
function Work({ session, person }: { readonly session: SessionState; readonly person: Person }) {
  const { lockAfter, screen } = session;
  const covered = useCovered((state) => state.covered);
  const locked = session.locked || covered;
  useCoveredFocus(locked);
  return (
    <Box sx={{ flex: 1, minWidth: 0, position: 'relative', display: 'flex' }}>
      <Box
        inert={locked}
        sx={{ flex: 1, minWidth: 0, display: 'flex', ...(locked && { visibility: 'hidden' }) }}
      >
        <Desk person={person} remembered={screen} lockAfter={lockAfter} locked={locked} />
      </Box>
      {locked && (
        <Box sx={{ position: 'absolute', inset: 0, display: 'flex' }}>
          <LockScreen person={person} />
        </Box>
      )}
    </Box>
  );
}

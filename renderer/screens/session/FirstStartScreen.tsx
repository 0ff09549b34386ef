import Box from '@mui/material/Box';
import { useFirstStart } from '../../stores/firstStart';
import { CreateOwnerCard } from './CreateOwnerCard';
import { FrontPage } from './FrontPage';
import { RecoveryCodeCard } from './RecoveryCodeCard';
import { TryDemoCard } from './TryDemoCard';

/** A new folder: make the owner's account, or look around in a demo. */
export function FirstStartScreen() {
  const step = useFirstStart();
  return (
    <FrontPage>
      {step.at === 'code' ? (
        <RecoveryCodeCard code={step.code} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 600fr) minmax(0, 420fr)',
            alignItems: 'stretch',
            gap: 6,
            width: '100%',
            maxWidth: 1100,
          }}
        >
          <CreateOwnerCard />
          <TryDemoCard />
        </Box>
      )}
    </FrontPage>
  );
}

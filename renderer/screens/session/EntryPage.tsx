import { type ReactNode, useEffect, useEffectEvent } from 'react';
import Box from '@mui/material/Box';
import { scanGate } from '../../hooks/useScanStep';
import { colours } from '../../theme/tokens';
import { BadgeTile } from './BadgeTile';
import { FrontPage } from './FrontPage';

interface EntryPageProps {
  readonly hint: string;
  /** What is told of a scan that is no badge, or null. */
  readonly notUsed: string | null;
  readonly onScan: () => void;
  /** The card at the right: the way in without a badge. */
  readonly card: ReactNode;
  readonly below?: ReactNode;
}

/** Where people come in: by badge at the left, by what they type at the right. No scan gets past it. */
export function EntryPage({ hint, notUsed, onScan, card, below }: EntryPageProps) {
  const scanned = useEffectEvent(onScan);
  useEffect(() => scanGate.close(() => scanned()), []);
  return (
    <FrontPage>
      <Box sx={{ display: 'grid', gap: 4, width: '100%', maxWidth: 1180 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 684fr) 32px minmax(0, 440fr)', gap: 3 }}>
          <BadgeTile hint={hint} notUsed={notUsed} />
          <Box sx={{ alignSelf: 'center', textAlign: 'center', color: colours.ink2 }}>or</Box>
          {card}
        </Box>
        {below}
      </Box>
    </FrontPage>
  );
}

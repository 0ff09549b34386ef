import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Answer } from '../../../shared/contract/answer';
import { BarcodeIcon } from '../../components/BarcodeIcon';
import { Card } from '../../components/Card';
import { FaultNote } from '../../components/FaultNote';
import { RefusalNote } from '../../components/RefusalNote';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';

/** The demo: looked at without typing anything. */
export function TryDemoCard() {
  const { run, busy } = useCommand('warehouse.tryDemo');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  return (
    <Card sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1" component="h2">
        Try with demo data
      </Typography>
      <BarcodeIcon
        aria-hidden
        sx={{ fontSize: 96, color: colours.primary, alignSelf: 'center', marginBlock: 'auto' }}
      />
      <Box sx={{ color: colours.ink2 }}>
        A made-up warehouse with thousands of serials, replenishments on their way and years of history. It
        keeps apart from a real one: start with your own account whenever you like.
      </Box>
      {answer && 'refusal' in answer && <RefusalNote refusal={answer.refusal} />}
      {answer && 'fault' in answer && <FaultNote fault={answer.fault} />}
      <Button disabled={busy} sx={{ minHeight: 64 }} onClick={() => void run({}).then(setAnswer)}>
        Try with demo data
      </Button>
    </Card>
  );
}

import { useState } from 'react';
import FactCheck from '@mui/icons-material/FactCheck';
import ReportIcon from '@mui/icons-material/Report';
import Verified from '@mui/icons-material/Verified';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import { Card } from '../../components/Card';
import { FaultNote } from '../../components/FaultNote';
import { Note } from '../../components/Note';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { ask } from '../../hooks/askWarehouse';
import { colours, radii } from '../../theme/tokens';
import { verifiedText } from './verifiedText';

/** The owner's proof that nobody changed the history. Asked by hand: it reads everything. */
export function AuditScreen() {
  const [reading, setReading] = useState(false);
  const [answer, setAnswer] = useState<Answer<Output<'journal.verify'>> | null>(null);
  const verify = async (): Promise<void> => {
    if (reading) return;
    setReading(true);
    setAnswer(await ask('journal.verify', {}));
    setReading(false);
  };
  return (
    <Page icon={<FactCheck aria-hidden />} title="Audit">
      <Box sx={{ padding: 4 }}>
        <Card sx={{ display: 'grid', gap: 4, maxWidth: 760 }}>
          <Typography variant="h2">Is the history whole?</Typography>
          <Box sx={{ color: colours.ink2 }}>
            Every step is a line that carries the hash of the line before. This reads all lines of every
            station and computes each hash again: a line that was changed, removed or cut off afterwards
            shows.
          </Box>
          <Button variant="contained" sx={{ justifySelf: 'start' }} onClick={() => void verify()}>
            Verify history
          </Button>
          {reading ? (
            <LinearProgress aria-label="Verifying the history" />
          ) : (
            answer && <Found answer={answer} />
          )}
        </Card>
      </Box>
    </Page>
  );
}

function Found({ answer }: { readonly answer: Answer<Output<'journal.verify'>> }) {
  if ('fault' in answer) return <FaultNote fault={answer.fault} />;
  if ('refusal' in answer) return <RefusalNote refusal={answer.refusal} />;
  if ('question' in answer) return null;
  const text = verifiedText(answer.value);
  if (answer.value.broken !== null) {
    return (
      <Note icon={<ReportIcon aria-hidden />} title={text}>
        Keep the warehouse file as it is, make a copy of it, and compare with the last backup.
      </Note>
    );
  }
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        padding: 3,
        fontWeight: 700,
        color: colours.ok,
        border: `1px solid ${colours.ok}`,
        borderRadius: `${radii.control}px`,
      }}
    >
      <Verified aria-hidden />
      {text}
    </Box>
  );
}

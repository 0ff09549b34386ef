import Download from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { CsvCheck } from '../../shared/contract/csvCheck';
import { Problem } from '../components/Problem';
import { ProblemRows } from '../components/ProblemRows';
import { RefusalNote } from '../components/RefusalNote';
import { ask } from '../hooks/askWarehouse';
import { useJob } from '../hooks/useJob';
import { colours, radii } from '../theme/tokens';
import { counted, figure } from '../../shared/domain/figure';

interface Props {
  readonly check: Pick<CsvCheck, 'problems' | 'refused'>;
  readonly job: string;
}

/** The refused rows: row, column, value, why not, what to do; all of them can be saved. */
export function CsvProblems({ check, job }: Props) {
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const state = useJob(writing);
  const save = async (): Promise<void> => {
    setAnswer(null);
    const started = await ask('csv.saveProblems', { check: job });
    if ('value' in started) setWriting(started.value.job);
    else setAnswer(started);
  };
  const { problems, refused } = check;
  return (
    <Box sx={{ border: `1px solid ${colours.line}`, borderRadius: `${radii.card}px`, padding: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Box sx={{ flex: 1, fontWeight: 700 }}>
          {counted(refused, 'row')} refused
          {problems.length < refused && `, the first ${figure(problems.length)} below`}
        </Box>
        {state?.is === 'done' && <span role="status">Saved.</span>}
        <Button startIcon={<Download aria-hidden />} onClick={() => void save()}>
          Save this list as CSV
        </Button>
      </Box>
      <Problem answer={answer} />
      {state?.is === 'refused' && <RefusalNote refusal={state.refusal} />}
      <ProblemRows label="Refused rows" rows={problems} />
    </Box>
  );
}

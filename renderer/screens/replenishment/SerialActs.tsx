import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';

interface SerialActsProps {
  readonly document: string;
  readonly line: number;
  readonly serial: Output<'replenishments.serials'>['serials'][number];
}

/** What the OMS admin may still do with a submitted serial: correct a hand-defined one, withdraw one that is Out. */
export function SerialActs({
  document,
  line,
  serial: { place, value, how, state, status },
}: SerialActsProps) {
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const [typed, setTyped] = useState(value);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const close = (): void => {
    setOpen(null);
    setAnswer(null);
    setTyped(value);
  };
  const run = async (): Promise<void> => {
    const told =
      open === 'correct'
        ? await ask('replenishments.correctSerial', { document, line, place, value: typed })
        : await ask('replenishments.withdraw', { document, line, place });
    if ('value' in told) close();
    else setAnswer(told);
  };
  if (state !== 'expected') return null;
  const may = status === 'Out' ? 'withdraw' : how === 'byHand' ? 'correct' : null;
  if (may === null) return null;
  if (open === null) {
    return (
      <Button
        size="small"
        aria-label={`${may === 'correct' ? 'Correct' : 'Withdraw'} ${value}`}
        onClick={() => setOpen(may)}
      >
        {may === 'correct' ? 'Correct…' : 'Withdraw…'}
      </Button>
    );
  }
  return (
    <Box
      component="form"
      sx={{ display: 'grid', gap: 2, minWidth: 260 }}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      {open === 'correct' ? (
        <LabelledInput
          label={`Instead of ${value}`}
          value={typed}
          size="small"
          autoFocus
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : (
        <Box>It stays Out, and is not expected back any more.</Box>
      )}
      <Problem answer={answer} />
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button size="small" autoFocus={open === 'withdraw'} onClick={close}>
          Cancel
        </Button>
        <Button size="small" variant="contained" type="submit">
          {open === 'correct' ? 'Correct' : 'Withdraw'}
        </Button>
      </Box>
    </Box>
  );
}

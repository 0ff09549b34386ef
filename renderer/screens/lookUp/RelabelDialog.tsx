import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { Code } from '../../components/Code';
import { DialogFrame } from '../../components/DialogFrame';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import type { Hit } from './FoundSerial';

interface RelabelDialogProps {
  readonly hit: Hit;
  readonly onClose: () => void;
}

/** A maker's serial that was registered wrongly gets the value that stands on the unit. */
export function RelabelDialog({ hit, onClose }: RelabelDialogProps) {
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('serials.relabel');
  const relabel = async (): Promise<void> => {
    const told = await run({ serialId: hit.id, value, reason });
    if ('value' in told) onClose();
    else setAnswer(told);
  };
  return (
    <DialogFrame
      title={`Relabel ${hit.serial}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="contained" disabled={busy} onClick={() => void relabel()}>
            Relabel
          </Button>
        </>
      }
    >
      <Box>
        For a maker’s serial of <Code bold>{hit.sku}</Code> that was registered wrongly. The unit stays where
        it is; <Code>{hit.serial}</Code> is still found.
      </Box>
      <LabelledInput
        label="Serial on the unit"
        value={value}
        autoFocus
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
      />
      <LabelledInput
        label="Reason"
        value={reason}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
      <Problem answer={answer} />
    </DialogFrame>
  );
}

import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { DialogFrame } from '../../components/DialogFrame';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import type { ReasonOf } from './dialogs';

interface ReasonDialogProps {
  readonly of: ReasonOf;
  readonly document: string;
  readonly onClose: () => void;
}

const words = {
  cancel: {
    title: 'Cancel replenishment',
    what: 'Nothing more is expected on it. Its Incoming serials keep their records, with your reason in the WMS Notes.',
    back: 'Keep it',
    does: 'Cancel',
  },
  closeShort: {
    title: 'Close short',
    what: 'What has not come is expected no more. It can be opened again.',
    back: 'Leave it open',
    does: 'Close',
  },
  reopen: {
    title: 'Open again',
    what: 'What has not come is expected again.',
    back: 'Leave it closed',
    does: 'Open',
  },
} as const;

/** Asks why, and does it. */
export function ReasonDialog({ of, document, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { title, what, back, does } = words[of];
  const doIt = async (): Promise<void> => {
    const told =
      of === 'cancel'
        ? await ask('replenishments.cancel', { document, reason })
        : await ask(`receiving.${of}`, { document }, { approval: { by: null, reason } });
    if ('value' in told) onClose();
    else setAnswer(told);
  };
  return (
    <DialogFrame
      title={`${title} ${document}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{back}</Button>
          <Button variant="contained" disabled={reason.trim() === ''} onClick={() => void doIt()}>
            {`${does} ${document}`}
          </Button>
        </>
      }
    >
      <Box>{what}</Box>
      <LabelledInput
        label="Reason"
        autoFocus
        value={reason}
        slotProps={{ input: { maxLength: 200 } }}
        onChange={(event) => setReason(event.target.value)}
      />
      <Problem answer={answer} />
    </DialogFrame>
  );
}

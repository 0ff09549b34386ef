import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { counted, figure } from '../../../shared/domain/figure';
import { Code } from '../../components/Code';
import { DialogFrame } from '../../components/DialogFrame';
import { LabelledSelect } from '../../components/LabelledSelect';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { LabelsDialog } from '../../labels/LabelsDialog';

interface MakeDialogProps {
  readonly document: string;
  /** The lines whose units come without a serial. */
  readonly lines: readonly ReceivingLine[];
  readonly first: number | null;
  readonly onClose: () => void;
}

/** Units that come without a serial of their maker get one made here, printed, and stuck on before they are scanned. */
export function MakeDialog({ document, lines, first, onClose }: MakeDialogProps) {
  const [position, setPosition] = useState(first ?? lines[0]?.position ?? 0);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [made, setMade] = useState<{ readonly line: number; readonly sku: string } | null>(null);
  const { run, busy } = useCommand('receiving.makeSerials');
  const line = lines.find((one) => one.position === position);
  if (made !== null) {
    return (
      <LabelsDialog
        source={{ of: 'replenishment', document, line: made.line, from: 1, to: null }}
        name={`${document} labels ${made.sku}`}
        onClose={onClose}
      />
    );
  }
  const make = async (): Promise<void> => {
    const told = await run({ document, line: position });
    if ('value' in told) setMade({ line: told.value.line, sku: line?.sku ?? '' });
    else setAnswer(told);
  };
  return (
    <DialogFrame
      title="Make serials here"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="contained" disabled={busy || line === undefined} onClick={() => void make()}>
            {line === undefined
              ? 'Make serials'
              : `Make ${counted(line.units - line.received, 'serial')}, then print`}
          </Button>
        </>
      }
    >
      <LabelledSelect
        label="Line"
        value={String(position)}
        options={lines.map((one) => [
          String(one.position),
          `${one.sku}: ${figure(one.units - one.received)} to come`,
        ])}
        onChoose={(value) => setPosition(Number(value))}
      />
      {line !== undefined && (
        <Box>
          For units of <Code bold>{line.sku}</Code> that carry no serial. Stick a label on each, then scan it.
          From then on this line takes these serials only.
        </Box>
      )}
      <Problem answer={answer} />
    </DialogFrame>
  );
}

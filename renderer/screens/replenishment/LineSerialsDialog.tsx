import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { DialogFrame } from '../../components/DialogFrame';
import { counted } from '../../../shared/domain/figure';
import { LineSerials } from './LineSerials';
import { ask } from '../../hooks/askWarehouse';
import { Problem } from '../../components/Problem';
import type { Answer } from '../../../shared/contract/answer';

interface LineSerialsDialogProps {
  readonly document: string;
  readonly line: ReplenishmentLine;
  /** While Incomplete the serials can be taken off the line. */
  readonly mayClear: boolean;
  readonly onClose: () => void;
}

/** The serials of a line. */
export function LineSerialsDialog({ document, line, mayClear, onClose }: LineSerialsDialogProps) {
  const [sure, setSure] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const defined = line.generated + line.byHand;
  const clear = async (): Promise<void> => {
    const told = await ask('replenishments.clearSerials', { document, lines: [line.line] });
    if ('value' in told) onClose();
    else setAnswer(told);
  };
  return (
    <DialogFrame
      title={`Serials of ${line.sku}`}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Close
          </Button>
          {mayClear && !sure && (
            <Button onClick={() => setSure(true)}>{`Clear ${counted(defined, 'serial')}…`}</Button>
          )}
          {mayClear && sure && (
            <Button variant="contained" onClick={() => void clear()}>
              {`Yes, clear ${counted(defined, 'serial')}`}
            </Button>
          )}
        </>
      }
    >
      {sure && line.generated > 0 && (
        <Box role="alert">{`${counted(line.generated, 'generated serial')} will never be used again.`}</Box>
      )}
      <LineSerials document={document} line={line.line} />
      <Problem answer={answer} />
    </DialogFrame>
  );
}

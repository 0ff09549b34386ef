import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { counted, figure } from '../../../shared/domain/figure';
import { refusalText } from '../../../shared/domain/refusals';
import { Code } from '../../components/Code';
import { DialogFrame } from '../../components/DialogFrame';
import { FileButton } from '../../components/FileButton';
import { LabelledSelect } from '../../components/LabelledSelect';
import { Problem } from '../../components/Problem';
import { ProblemRows } from '../../components/ProblemRows';
import { Unsaved } from '../../components/Unsaved';
import { useClock } from '../../hooks/useClock';
import { useCommand } from '../../hooks/useCommand';
import { useLeaving } from '../../hooks/useLeaving';
import { withLine } from '../../scanning/listedValues';
import { SerialsField } from '../../scanning/SerialsField';
import { useSerialList } from '../../scanning/useSerialList';
import { colours } from '../../theme/tokens';

interface ListDialogProps {
  readonly document: string;
  /** The lines that take serials and are not complete. */
  readonly lines: readonly ReceivingLine[];
  /** The line to begin with: the open step, if it is among them. */
  readonly first: number | null;
  /** The bin that the units go into: a code. */
  readonly bin: string | null;
  readonly onClose: () => void;
}

/** A carton's list of serials: pasted, scanned, or from a file; received all at once. */
export function ListDialog({ document, lines, first, bin, onClose }: ListDialogProps) {
  const [position, setPosition] = useState(first ?? lines[0]?.position ?? 0);
  const [told, setTold] = useState<Output<'receiving.receiveList'> | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('receiving.receiveList');
  const clock = useClock();
  const { text, values, setText } = useSerialList(() => {
    setTold(null);
    setAnswer(null);
  });
  const { asking, leave, stay } = useLeaving(values.length > 0, onClose);
  const line = lines.find((one) => one.position === position);
  const receive = async (leaveOut: boolean): Promise<void> => {
    const given = await run({ document, line: position, values: [...values], bin, leaveOut });
    if (!('value' in given)) return setAnswer(given);
    if (given.value.received > 0) onClose();
    else setTold(given.value);
  };
  const left = told === null ? values.length : values.length - told.refused;
  return (
    <DialogFrame
      title="Receive a list of serials"
      maxWidth="md"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={onClose} />
        ) : (
          <>
            <Button onClick={leave}>Cancel</Button>
            {told === null ? (
              <Button
                variant="contained"
                disabled={busy || values.length === 0 || line === undefined}
                onClick={() => void receive(false)}
              >
                {`Receive ${counted(values.length, 'serial')}`}
              </Button>
            ) : (
              <Button variant="contained" disabled={busy || left === 0} onClick={() => void receive(true)}>
                {`Leave ${figure(told.refused)} out, receive ${figure(left)}`}
              </Button>
            )}
          </>
        )
      }
    >
      <LabelledSelect
        label="Line"
        value={String(position)}
        options={lines.map((one) => [
          String(one.position),
          `${one.sku}: ${figure(one.units - one.received)} to come`,
        ])}
        onChoose={(value) => {
          setPosition(Number(value));
          setText(text);
        }}
      />
      <Box>
        {bin === null ? (
          'No bin is chosen: choose one with F2 first.'
        ) : (
          <>
            They go into <Code bold>{bin}</Code>.
          </>
        )}
        {line !== undefined && line.rule !== '' && ` A serial of ${line.sku}: ${line.rule}.`}
      </Box>
      <SerialsField
        value={text}
        placeholder="Paste or scan them, one a line"
        rows={{ least: 5, most: 8 }}
        onChange={setText}
      />
      <Box>
        <FileButton onText={(read) => setText((before) => withLine(before, read.trim()))} />
      </Box>
      {told !== null && (
        <>
          <Box role="alert" sx={{ fontWeight: 700, color: colours.danger }}>
            {`${figure(told.refused)} cannot be received. Nothing has changed.`}
          </Box>
          <ProblemRows
            label="Serials that cannot be received"
            rows={told.problems.map(({ row, value, refusal }) => ({
              row,
              value,
              ...refusalText(refusal, clock),
            }))}
          />
        </>
      )}
      <Problem answer={answer} />
    </DialogFrame>
  );
}

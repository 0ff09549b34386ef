import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { refusalText } from '../../../shared/domain/refusals';
import { DialogFrame } from '../../components/DialogFrame';
import { counted, figure } from '../../../shared/domain/figure';
import { Problem } from '../../components/Problem';
import { ProblemRows } from '../../components/ProblemRows';
import { Unsaved } from '../../components/Unsaved';
import { ask } from '../../hooks/askWarehouse';
import { useClock } from '../../hooks/useClock';
import { useLeaving } from '../../hooks/useLeaving';
import { withLine } from '../../scanning/listedValues';
import { SerialsField } from '../../scanning/SerialsField';
import { useSerialList } from '../../scanning/useSerialList';
import { colours } from '../../theme/tokens';
import { FileButton } from '../../components/FileButton';
import { RangeFields } from './RangeFields';
import { definedOf } from './serialsText';

interface ByHandDialogProps {
  readonly document: string;
  readonly line: ReplenishmentLine;
  readonly onClose: () => void;
}

type Checked = Output<'replenishments.checkSerials'>;

/** Serials of a line by hand: typed, pasted, scanned, from a file, or from first to last. Checked before they are given. */
export function ByHandDialog({ document, line, onClose }: ByHandDialogProps) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [comeBack, setComeBack] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const clock = useClock();
  const { text, values, setText } = useSerialList(() => {
    setChecked(null);
    setComeBack(false);
    setAnswer(null);
  });
  const { asking, leave, stay } = useLeaving(values.length > 0, onClose);

  const about = { document, line: line.line, values: [...values] };
  const check = async (): Promise<void> => {
    const told = await ask('replenishments.checkSerials', about);
    if ('value' in told) setChecked(told.value);
    setAnswer(told);
  };
  const fits = checked === null ? 0 : checked.fresh + (comeBack ? checked.wereOut : 0);
  const left = values.length - fits;
  const give = async (): Promise<void> => {
    const told = await ask('replenishments.defineSerials', {
      ...about,
      wereOut: comeBack,
      leaveOut: left > 0,
    });
    if ('value' in told) onClose();
    else setAnswer(told);
  };
  const missing = Math.max(0, line.units - definedOf(line));
  return (
    <DialogFrame
      title={`Serials by hand: ${line.sku}`}
      maxWidth="md"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={onClose} />
        ) : (
          <>
            <Button onClick={leave}>Cancel</Button>
            {checked === null ? (
              <Button variant="contained" disabled={values.length === 0} onClick={() => void check()}>
                {`Check ${counted(values.length, 'serial')}`}
              </Button>
            ) : (
              <Button variant="contained" disabled={fits === 0} onClick={() => void give()}>
                {left === 0
                  ? `Give ${counted(fits, 'serial')}`
                  : `Leave ${figure(left)} out, give ${figure(fits)}`}
              </Button>
            )}
          </>
        )
      }
    >
      <Box>
        {`${counted(missing, 'unit')} of ${line.sku} ${missing === 1 ? 'has' : 'have'} no serial yet.`}
        {line.rule !== '' && ` A serial of it: ${line.rule}.`}
      </Box>
      <SerialsField
        value={text}
        placeholder="Type, paste or scan them, one a line"
        rows={{ least: 5, most: 9 }}
        onChange={setText}
      />
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'start', flexWrap: 'wrap' }}>
        <RangeFields most={missing} onValues={(made) => setText(made.reduce(withLine, text))} />
        <Box sx={{ marginTop: '31px' }}>
          <FileButton onText={(read) => setText((before) => withLine(before, read.trim()))} />
        </Box>
      </Box>
      {checked !== null && (
        <Box role="status" sx={{ fontWeight: 700, color: checked.refused > 0 ? colours.danger : colours.ok }}>
          {`${figure(checked.fresh)} can be given${checked.refused > 0 ? `, ${figure(checked.refused)} cannot` : ''}. Nothing has changed.`}
        </Box>
      )}
      {checked !== null && checked.wereOut > 0 && (
        <FormControlLabel
          control={<Checkbox checked={comeBack} onChange={(event) => setComeBack(event.target.checked)} />}
          label={
            checked.wereOut === 1
              ? '1 of them is Out: it comes back with this replenishment'
              : `${figure(checked.wereOut)} of them are Out: they come back with this replenishment`
          }
        />
      )}
      {checked !== null && checked.problems.length > 0 && (
        <ProblemRows
          label="Serials that cannot be given"
          rows={checked.problems.map(({ row, value, refusal }) => ({
            row,
            value,
            ...refusalText(refusal, clock),
          }))}
        />
      )}
      <Problem answer={answer} />
    </DialogFrame>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import { refusalText } from '../../../shared/domain/refusals';
import { counted } from '../../../shared/domain/figure';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useClock } from '../../hooks/useClock';
import { colours, fonts } from '../../theme/tokens';
import { FileButton } from '../../components/FileButton';
import { pastedLines } from './pastedLines';
import type { PickedLine } from './ProductPicker';

interface PasteLinesProps {
  readonly onLines: (lines: readonly PickedLine[]) => void;
  readonly onClose: () => void;
}

/** SKUs and quantities from a spreadsheet: pasted or from a file; rows that mean nothing are named first. */
export function PasteLines({ onLines, onClose }: PasteLinesProps) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer<Output<'replenishments.readLines'>> | null>(null);
  const clock = useClock();
  const rows = pastedLines(text);
  const read = async (): Promise<void> => {
    const told = await ask('replenishments.readLines', { rows: [...rows] });
    if ('value' in told && told.value.problems.length === 0) onLines(told.value.lines);
    else setAnswer(told);
  };
  const checked = answer !== null && 'value' in answer ? answer.value : null;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <TextField
        multiline
        autoFocus
        minRows={4}
        maxRows={8}
        value={text}
        placeholder={'SKU, quantity: one a line\nNVR-8CH, 40'}
        onChange={(event) => {
          setText(event.target.value);
          setAnswer(null);
        }}
        slotProps={{
          htmlInput: {
            'aria-label': 'SKUs and quantities, one a line',
            spellCheck: false,
            style: { fontFamily: fonts.mono },
          },
        }}
      />
      <Problem answer={answer} />
      {checked !== null && (
        <Box role="alert" tabIndex={0} sx={{ maxHeight: 160, overflowY: 'auto' }}>
          <Box sx={{ fontWeight: 700, color: colours.danger }}>
            {`${counted(checked.problems.length, 'row')} cannot be added.`}
          </Box>
          {checked.problems.map(({ row, refusal }) => {
            const { reason, remedy } = refusalText(refusal, clock);
            return <Box key={row}>{`Row ${row}: ${reason} ${remedy}`}</Box>;
          })}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" disabled={rows.length === 0} onClick={() => void read()}>
          {`Add ${counted(rows.length, 'row')}`}
        </Button>
        {checked !== null && checked.lines.length > 0 && (
          <Button onClick={() => onLines(checked.lines)}>
            {`Leave those out, add ${counted(checked.lines.length, 'row')}`}
          </Button>
        )}
        <FileButton onText={setText} />
        <Button onClick={onClose}>Cancel</Button>
      </Box>
    </Box>
  );
}

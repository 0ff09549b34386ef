import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ListProblem, PackingLine } from '../../../shared/contract/packing';
import { refusalText } from '../../../shared/domain/refusals';
import { serialRange, type SerialRange } from '../../../shared/domain/serialRange';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { LabelledInput } from '../../components/LabelledInput';
import { useClock } from '../../hooks/useClock';
import { useKeys } from '../../hooks/useKeys';
import { Panel } from '../../scanning/Panel';
import { rangeText } from '../../scanning/rangeText';
import { colours } from '../../theme/tokens';
import { withLine } from '../../scanning/listedValues';
import { SerialsField } from '../../scanning/SerialsField';
import { useSerialList } from '../../scanning/useSerialList';
import { missingOn } from './packState';

interface ListPanelProps {
  readonly line: PackingLine;
  /** What stood in the way of the list that was given last. */
  readonly problems: readonly ListProblem[];
  readonly onGive: (values: readonly string[], leaveOut: boolean) => void;
  readonly onLeave: () => void;
}

/** The serials of a line in one go: pasted, scanned one under the other, or from first to last. */
export function ListPanel({ line, problems, onGive, onLeave }: ListPanelProps) {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [range, setRange] = useState<SerialRange | null>(null);
  useKeys({ Escape: onLeave });
  // What stood in the way of the last list is told until the next one is given.
  const { text, values, setText } = useSerialList(() => undefined);
  const missing = missingOn(line);
  const addRange = (): void => {
    const made = serialRange(first.trim(), last.trim(), missing);
    setRange(made);
    if (!('values' in made)) return;
    setText((before) => made.values.reduce(withLine, before));
    setFirst('');
    setLast('');
  };
  const left = values.length - problems.length;
  return (
    <Panel label={`Serials of ${line.sku}`} strong>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 20, fontWeight: 700 }}>
          {`Serials of ${line.sku}: ${missing} more`}
        </Box>
        <SerialsField
          value={text}
          placeholder="Paste or scan them, one a line"
          rows={{ least: 3, most: 5 }}
          onChange={setText}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr auto', gap: 2, alignItems: 'end' }}>
          <LabelledInput label="First" value={first} onChange={(event) => setFirst(event.target.value)} />
          <LabelledInput label="Last" value={last} onChange={(event) => setLast(event.target.value)} />
          <Button onClick={addRange}>Add range</Button>
        </Box>
        {range !== null && !('values' in range) && (
          <Box role="alert" sx={{ fontSize: 15, color: colours.danger, fontWeight: 700 }}>
            {rangeText(range, missing)}
          </Box>
        )}
        {problems.length > 0 && <Problems problems={problems} />}
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Button variant="contained" disabled={values.length === 0} onClick={() => onGive(values, false)}>
            {`Capture ${values.length}`}
          </Button>
          {problems.length > 0 && left > 0 && (
            <Button onClick={() => onGive(values, true)}>{`Leave those out, capture ${left}`}</Button>
          )}
          <Button onClick={onLeave}>
            Cancel&nbsp;<KeyCap>Esc</KeyCap>
          </Button>
        </Box>
      </Box>
    </Panel>
  );
}

function Problems({ problems }: Pick<ListPanelProps, 'problems'>) {
  const clock = useClock();
  return (
    <Box role="alert" sx={{ maxHeight: 132, overflowY: 'auto', fontSize: 15 }} tabIndex={0}>
      <Box sx={{ fontWeight: 700, color: colours.danger }}>
        {`${problems.length} cannot be captured. Nothing has changed.`}
      </Box>
      {problems.map(({ value, refusal }, at) => {
        const { reason, remedy } = refusalText(refusal, clock);
        return (
          <Box key={`${at} ${value}`} sx={{ overflowWrap: 'anywhere' }}>
            <Code bold>{value}</Code> {reason} {remedy}
          </Box>
        );
      })}
    </Box>
  );
}

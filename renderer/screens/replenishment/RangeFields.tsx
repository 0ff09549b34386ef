import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { serialRange } from '../../../shared/domain/serialRange';
import { figure } from '../../../shared/domain/figure';
import { LabelledInput } from '../../components/LabelledInput';
import { rangeText } from '../../scanning/rangeText';

interface RangeFieldsProps {
  /** So many serials are needed. */
  readonly most: number;
  readonly onValues: (values: readonly string[]) => void;
}

/** First and last of a run of serials, with a preview of what lies between. */
export function RangeFields({ most, onValues }: RangeFieldsProps) {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const both = first.trim() !== '' && last.trim() !== '';
  const range = both ? serialRange(first.trim(), last.trim(), most) : null;
  const values = range !== null && 'values' in range ? range.values : null;
  const add = (): void => {
    if (values === null) return;
    onValues(values);
    setFirst('');
    setLast('');
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '170px 170px auto', gap: 2, alignItems: 'end' }}>
        <LabelledInput label="First" value={first} onChange={(event) => setFirst(event.target.value)} />
        <LabelledInput label="Last" value={last} onChange={(event) => setLast(event.target.value)} />
        <Button disabled={values === null} onClick={add}>
          {values === null ? 'Add range' : `Add ${figure(values.length)}`}
        </Button>
      </Box>
      {values !== null && <Box role="status">{preview(values)}</Box>}
      {range !== null && !('values' in range) && <Box role="alert">{rangeText(range, most)}</Box>}
    </Box>
  );
}

function preview(values: readonly string[]): string {
  if (values.length <= 4) return values.join(', ');
  return `${values.slice(0, 3).join(', ')} … ${values.at(-1) ?? ''}`;
}

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card';
import { LabelledInput } from '../../components/LabelledInput';
import type { Head } from './head';

interface HeadFieldsProps {
  readonly head: Head;
  /** Absent: the fields are only shown. */
  readonly onChange?: (head: Head) => void;
  /** A button beside the fields. */
  readonly action?: ReactNode;
}

/** PO, supplier, tracking and expected day: a receiver finds the replenishment by any of them. */
export function HeadFields({ head, onChange, action }: HeadFieldsProps) {
  const field = (label: string, name: keyof Head, placeholder = '') => (
    <LabelledInput
      label={label}
      placeholder={placeholder}
      value={head[name]}
      readOnly={onChange === undefined}
      slotProps={{ input: { maxLength: name === 'supplier' ? 120 : 64 } }}
      onChange={(event) => onChange?.({ ...head, [name]: event.target.value })}
    />
  );
  return (
    <Card sx={{ padding: 4 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 2fr 2fr 1fr auto',
          gap: 4,
          alignItems: 'end',
        }}
      >
        {field('PO', 'po')}
        {field('Supplier', 'supplier')}
        {field('Tracking', 'tracking')}
        {field('Expected', 'expectedOn', 'yyyy-mm-dd')}
        {action}
      </Box>
    </Card>
  );
}

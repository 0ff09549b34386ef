import Box from '@mui/material/Box';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { FieldLabel } from './FieldLabel';

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  /** What can be chosen: its value, and what it is called. */
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
}

/** A choice with its label above it. */
export function LabelledSelect({ label, value, options, disabled = false, onChoose }: LabelledSelectProps) {
  const id = useId();
  return (
    <Box>
      <FieldLabel of={id}>{label}</FieldLabel>
      <NativeSelect
        id={id}
        fullWidth
        input={<OutlinedInput size="small" />}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
}

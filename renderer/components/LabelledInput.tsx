import { useId, type ReactNode, type Ref } from 'react';
import Box from '@mui/material/Box';
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import { colours } from '../theme/tokens';
import { FieldLabel } from './FieldLabel';

interface LabelledInputProps extends Omit<OutlinedInputProps, 'id' | 'label' | 'notched' | 'inputRef'> {
  readonly label: string;
  /** A line below the field. */
  readonly hint?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field with its label above it, always in sight. */
export function LabelledInput({ label, hint, ...input }: LabelledInputProps) {
  const id = useId();
  return (
    <Box>
      <FieldLabel of={id}>{label}</FieldLabel>
      <OutlinedInput id={id} fullWidth aria-describedby={`${id}-hint`} {...input} />
      <Box id={`${id}-hint`} sx={{ fontSize: 15, color: colours.ink2, marginTop: hint ? 1 : 0 }}>
        {hint}
      </Box>
    </Box>
  );
}

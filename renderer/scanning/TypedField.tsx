import { useEffect, useRef, useState } from 'react';
import TextField from '@mui/material/TextField';
import { fonts } from '../theme/tokens';

interface TypedFieldProps {
  readonly label: string;
  /** A question is open: its keys come first. */
  readonly resting?: boolean;
  readonly onTyped: (value: string) => void;
}

/** Types instead of scanning: Enter takes the value, and the field is ready for the next one. */
export function TypedField({ label, resting = false, onTyped }: TypedFieldProps) {
  const [value, setValue] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!resting) field.current?.focus();
  }, [resting]);

  return (
    <TextField
      fullWidth
      placeholder={label}
      value={value}
      disabled={resting}
      inputRef={field}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || value.trim() === '') return;
        onTyped(value);
        setValue('');
      }}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          autoComplete: 'off',
          spellCheck: false,
          style: { fontFamily: fonts.mono, fontSize: 20, paddingBlock: 10 },
        },
      }}
    />
  );
}

import TextField from '@mui/material/TextField';
import { fonts } from '../theme/tokens';

interface SerialsFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
  readonly rows: { readonly least: number; readonly most: number };
}

/** A list of serials, one a line. */
export function SerialsField({ value, onChange, placeholder, rows }: SerialsFieldProps) {
  return (
    <TextField
      multiline
      autoFocus
      minRows={rows.least}
      maxRows={rows.most}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        htmlInput: {
          'aria-label': 'Serials, one a line',
          spellCheck: false,
          style: { fontFamily: fonts.mono },
        },
      }}
    />
  );
}

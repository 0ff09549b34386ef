import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';

interface UnitsInputProps {
  readonly label: string;
  readonly units: number;
  /** A whole number that differs from `units`, when the field is left or Enter is pressed. */
  readonly onUnits: (units: number) => void;
}

/** A quantity that is taken when the field is left; what is no whole number goes back to what it was. */
export function UnitsInput({ label, units, onUnits }: UnitsInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const value = Number(typed);
    if (typed !== null && /^\d{1,6}$/.test(typed.trim()) && value > 0 && value !== units) onUnits(value);
    setTyped(null);
  };
  return (
    <OutlinedInput
      value={typed ?? String(units)}
      inputProps={{ 'aria-label': label, inputMode: 'numeric', maxLength: 6, style: { textAlign: 'end' } }}
      sx={{ width: 96 }}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

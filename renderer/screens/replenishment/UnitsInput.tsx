import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useState } from 'react';
import { figure } from '../../../shared/domain/figure';
import { mostUnits } from '../../../shared/domain/replenishmentLimits';
import { colours } from '../../theme/tokens';

interface UnitsInputProps {
  readonly label: string;
  readonly units: number;
  /** A quantity that differs from `units`, when the field is left or Enter is pressed. */
  readonly onUnits: (units: number) => void;
}

/** A quantity that is taken when the field is left; one that does not fit stays there and says so. */
export function UnitsInput({ label, units, onUnits }: UnitsInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unfit, setUnfit] = useState(false);
  const id = useId();
  const take = (): void => {
    if (typed === null) return;
    const value = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0;
    if (value < 1 || value > mostUnits) return setUnfit(true);
    setTyped(null);
    if (value !== units) onUnits(value);
  };
  const back = (): void => {
    setTyped(null);
    setUnfit(false);
  };
  return (
    <Box sx={{ display: 'inline-block', textAlign: 'end' }}>
      <OutlinedInput
        value={typed ?? String(units)}
        error={unfit}
        inputProps={{
          'aria-label': label,
          'aria-describedby': id,
          inputMode: 'numeric',
          maxLength: 7,
          style: { textAlign: 'end' },
        }}
        sx={{ width: 96 }}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setUnfit(false);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // Else it would press the button of what it asks.
            event.preventDefault();
            take();
          }
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            back();
          }
        }}
      />
      <Box id={id} role="alert" sx={{ fontSize: 13, color: colours.danger, fontWeight: 700 }}>
        {unfit && `1 to ${figure(mostUnits)}; ${units} stays in force`}
      </Box>
    </Box>
  );
}

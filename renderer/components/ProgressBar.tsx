import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';

interface ProgressBarProps {
  /** What is counted: "Received". */
  readonly label: string;
  readonly done: number;
  readonly units: number;
}

/** The bar alone; the words ("17 of 40") stand beside it where it is used. */
export function ProgressBar({ label, done, units }: ProgressBarProps) {
  const share = units === 0 ? 0 : Math.min(1, done / units);
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={units}
      aria-valuenow={done}
      aria-valuetext={`${done} of ${units}`}
      sx={{
        height: 14,
        borderRadius: '7px',
        border: `1px solid ${colours.edge}`,
        backgroundColor: colours.surface2,
        overflow: 'hidden',
      }}
    >
      <Box sx={{ height: '100%', width: `${share * 100}%`, backgroundColor: colours.primary }} />
    </Box>
  );
}

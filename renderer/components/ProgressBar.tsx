import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';

interface ProgressBarProps {
  readonly received: number;
  readonly units: number;
}

/** The bar alone; the words ("17 of 40") stand beside it where it is used. */
export function ProgressBar({ received, units }: ProgressBarProps) {
  const share = units === 0 ? 0 : Math.min(1, received / units);
  return (
    <Box
      role="progressbar"
      aria-label="Received"
      aria-valuemin={0}
      aria-valuemax={units}
      aria-valuenow={received}
      aria-valuetext={`${received} of ${units}`}
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

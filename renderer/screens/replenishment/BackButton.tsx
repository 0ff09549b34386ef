import ArrowBack from '@mui/icons-material/ArrowBack';
import Button from '@mui/material/Button';
import { go } from '../../navigation/screens';

/** Back to the list of replenishments. */
export function BackButton() {
  return (
    <Button startIcon={<ArrowBack aria-hidden />} onClick={() => go({ at: 'replenishments' })}>
      Replenishment
    </Button>
  );
}

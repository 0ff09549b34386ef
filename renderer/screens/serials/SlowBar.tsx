import LinearProgress from '@mui/material/LinearProgress';
import { useOnScreen } from './shownPage';

/** A thin bar over the old rows while an answer lets wait. */
export function SlowBar() {
  const slow = useOnScreen((screen) => screen.slow);
  return slow ? <LinearProgress aria-label="Reading serials" sx={barStyle} /> : null;
}

const barStyle = { position: 'absolute', top: 0, left: 0, right: 0, height: 3, zIndex: 10 } as const;

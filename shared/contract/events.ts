import type { ScreenEvent } from './names';
import type { ScanEvent, ScannerState } from './scannerEvents';
import type { SessionState } from './session';
import type { Topic } from './topics';

/** What each event carries to the screens. */
export interface ScreenEvents extends Record<ScreenEvent, unknown> {
  scan: ScanEvent;
  scannerState: ScannerState;
  session: SessionState;
  changed: readonly Topic[];
}

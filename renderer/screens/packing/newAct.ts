import { newRequestId } from '../../hooks/requestId';
import type { Act } from './packEvents';

/** When something is done, now, and a new id for its command. */
export const newAct = (): Act => ({
  at: Date.now(),
  request: newRequestId(),
});

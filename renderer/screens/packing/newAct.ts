import { newRequestId } from '../../hooks/requestId';

/** When something is done, now, and a new id for its command. */
export const newAct = (): { readonly at: number; readonly request: string } => ({
  at: Date.now(),
  request: newRequestId(),
});

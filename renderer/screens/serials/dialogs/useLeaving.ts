import { useState } from 'react';
import { closeDialog } from './openDialog';

interface Leaving {
  /** Whether the person is being asked. */
  readonly asking: boolean;
  /** Leaves, or asks first where something is not saved. */
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Leaving a dialog, which asks first while `changed`. */
export function useLeaving(changed: boolean): Leaving {
  const [asking, setAsking] = useState(false);
  return {
    asking: asking && changed,
    leave: () => (changed ? setAsking(true) : closeDialog()),
    stay: () => setAsking(false),
  };
}

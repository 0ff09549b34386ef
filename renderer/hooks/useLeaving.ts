import { useState } from 'react';

interface Leaving {
  /** Whether the person is being asked. */
  readonly asking: boolean;
  /** Leaves, or asks first where something is not saved. */
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Leaving a dialog or a page by `close`, which asks first while `changed`. */
export function useLeaving(changed: boolean, close: () => void): Leaving {
  const [asking, setAsking] = useState(false);
  return {
    asking: asking && changed,
    leave: () => (changed ? setAsking(true) : close()),
    stay: () => setAsking(false),
  };
}

/** Time as the scanner's rules see it; tests bring their own. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs something once, `ms` milliseconds from now; the answer takes it back. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    let immediate: NodeJS.Immediate | undefined;
    // After a stall Node runs timers before it reads what came in meanwhile. One turn more lets those bytes
    // in first: otherwise a busy moment would cut a long code in two.
    const timer = setTimeout(() => (immediate = setImmediate(run)), ms);
    return () => {
      clearTimeout(timer);
      clearImmediate(immediate);
    };
  },
};

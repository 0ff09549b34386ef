/**
 * The open steps that can take something scanned, the newest last. Exactly one gets each: the newest step, or
 * `otherwise` where there is none.
 */
export function scanSteps<T>(otherwise: (scanned: T) => void) {
  const steps: ((scanned: T) => void)[] = [];
  return {
    /** Returns what removes the step again, wherever it lies by then. */
    push(take: (scanned: T) => void): () => void {
      steps.push(take);
      return () => {
        const place = steps.lastIndexOf(take);
        if (place >= 0) steps.splice(place, 1);
      };
    },
    deliver(scanned: T): void {
      (steps.at(-1) ?? otherwise)(scanned);
    },
  };
}

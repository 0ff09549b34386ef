/** Stands until the real ones are there. */
export function stub(): Promise<never> {
  throw new Error('not built yet');
}

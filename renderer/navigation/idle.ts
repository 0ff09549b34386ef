/** Whether nobody was here for so many minutes; times in epoch milliseconds. */
export function isIdle(lastActive: number, now: number, minutes: number): boolean {
  return now - lastActive >= minutes * 60_000;
}

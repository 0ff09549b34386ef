/** When somebody last pressed, clicked or scanned here, epoch milliseconds. */
let last = Date.now();

export function somebodyIsActive(): void {
  last = Date.now();
}

export const lastActive = (): number => last;

import { operations } from '../shared/contract';
import { type Call, call, longestCall } from '../shared/contract/call';
import { type ScreenOperation, screenOperations } from '../shared/contract/names';

/** Where a call comes from, as Electron tells it. */
export interface Sender {
  readonly ownWindow: boolean;
  readonly mainFrame: boolean;
}

/** A call that may go on, or why not: our own screens never cause that, so it is logged and answered as a fault. */
export type Guarded = { readonly name: ScreenOperation; readonly call: Call } | { readonly refused: string };

/** What main checks of every call before anything looks inside: sender, name, size, shape. */
export function guardCall(sender: Sender, name: unknown, raw: unknown): Guarded {
  if (!sender.ownWindow) return { refused: 'a call from a window that is not ours' };
  if (!sender.mainFrame) return { refused: 'a call from a frame inside the window' };
  const known = screenOperations.find((operation) => operation === name);
  if (known === undefined || operations[known].askedBy !== 'screen') {
    return { refused: `a call of an unknown name: ${shown(name)}` };
  }
  const size = sizeOf(raw);
  if (size > longestCall) return { refused: `a call of ${known} with ${size} characters` };
  const parsed = call.safeParse(raw);
  if (!parsed.success) return { refused: `a call of ${known} in an unknown shape` };
  return { name: known, call: parsed.data };
}

/** Characters of JSON; what cannot be written as JSON is too long. */
function sizeOf(raw: unknown): number {
  try {
    return JSON.stringify(raw)?.length ?? 0;
  } catch {
    return Infinity;
  }
}

/** Fit for the log: short, on one line. */
function shown(name: unknown): string {
  return JSON.stringify(String(name).slice(0, 100));
}

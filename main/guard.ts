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
  const text = asJson(raw);
  if (text === null) return { refused: `a call of ${known} that is no JSON` };
  if (text.length > longestCall) return { refused: `a call of ${known} with ${text.length} characters` };
  // What was measured is what goes on: a Map or a buffer would have passed unmeasured.
  const parsed = call.safeParse(JSON.parse(text));
  if (!parsed.success) return { refused: `a call of ${known} in an unknown shape` };
  return { name: known, call: parsed.data };
}

/** Null for what cannot be written as JSON. */
function asJson(raw: unknown): string | null {
  try {
    return JSON.stringify(raw) ?? null;
  } catch {
    return null;
  }
}

/** Fit for the log: short, on one line. */
function shown(name: unknown): string {
  return JSON.stringify(String(name).slice(0, 100));
}

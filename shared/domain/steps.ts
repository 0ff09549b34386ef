import type { ProcessType } from './processTypes';

/**
 * Every step a serial can take: its code in the database (`number`, never reused), the process it belongs
 * to, and what SERIAL HISTORY calls it. A new step is added at the end.
 */
export const steps = {
  submit: { number: 1, process: 'Replenishment', label: 'Requested' },
  receive: { number: 2, process: 'Replenishment', label: 'Received' },
  register: { number: 3, process: 'Replenishment', label: 'Registered at receiving' },
  correctValue: { number: 4, process: 'Replenishment', label: 'Value corrected' },
  undoReceipt: { number: 5, process: 'Replenishment', label: 'Receipt undone' },
  reserve: { number: 6, process: 'Order', label: 'Reserved' },
  pick: { number: 7, process: 'Order', label: 'Picked to staging' },
  undoPick: { number: 8, process: 'Order', label: 'Pick undone' },
  release: { number: 9, process: 'Order', label: 'Released' },
  ship: { number: 10, process: 'Order', label: 'Shipped' },
  voidShipment: { number: 11, process: 'Order', label: 'Shipment voided' },
  swapBack: { number: 12, process: 'Order', label: 'Swapped: did not leave' },
  swapOut: { number: 13, process: 'Order', label: 'Swapped: left instead' },
  nameUnit: { number: 14, process: 'Order', label: 'Named after shipping' },
  takeBack: { number: 15, process: 'Return', label: 'Taken back' },
  undoReturn: { number: 16, process: 'Return', label: 'Return undone' },
  confirm: { number: 17, process: 'Re-count', label: 'Counted' },
  missing: { number: 18, process: 'Re-count', label: 'Counted missing' },
  found: { number: 19, process: 'Re-count', label: 'Found' },
  countOut: { number: 20, process: 'Re-count', label: 'Counted out' },
  relabel: { number: 21, process: 'Re-count', label: 'Relabelled' },
  move: { number: 22, process: 'Move', label: 'Moved' },
  binKind: { number: 23, process: 'Move', label: "Bin's kind changed" },
  undoMove: { number: 24, process: 'Move', label: 'Move undone' },
} as const satisfies Record<string, { number: number; process: ProcessType; label: string }>;

export type StepCode = keyof typeof steps;

export const stepCodes = Object.keys(steps) as readonly StepCode[];

/** The step with this database code. Throws for a code that none has: the file is damaged. */
export function stepOf(number: number): StepCode {
  const step = stepCodes[number - 1];
  if (step === undefined) throw new Error(`no step has the number ${number}`);
  return step;
}

import type { SerialState } from './serialState';

/**
 * How a serial stands towards the document of a step. "Here" is that document, "elsewhere" any other.
 * None is: no record, or a record that nothing expects any more; every step that takes none takes it over.
 */
const situations = [
  'none',
  'incomingHere',
  'incomingElsewhere',
  'declaredHere',
  'declaredElsewhere',
  'outHere',
  'out',
  'ready',
  'reservedHere',
  'reservedElsewhere',
  'stagedHere',
  'stagedElsewhere',
  'hold',
  'imperfect',
] as const;

export type Situation = (typeof situations)[number];

/** The situation of a serial (null: no record) towards the document with this id. */
export function situationOf(serial: SerialState | null, documentId: number): Situation {
  if (serial === null) return 'none';
  const expectedHere = serial.expectedBy?.id === documentId;
  const heldHere = serial.holdingOrder?.id === documentId;
  switch (serial.status) {
    case 'Incoming':
      if (serial.expectedBy === null) return 'none';
      return expectedHere ? 'incomingHere' : 'incomingElsewhere';
    case 'Out':
      if (serial.expectedBy !== null) return expectedHere ? 'declaredHere' : 'declaredElsewhere';
      return serial.order?.id === documentId ? 'outHere' : 'out';
    case 'Ready':
      return 'ready';
    case 'Reserved':
      return heldHere ? 'reservedHere' : 'reservedElsewhere';
    case 'Hold':
      if (serial.holdingOrder === null) return 'hold';
      return heldHere ? 'stagedHere' : 'stagedElsewhere';
    case 'Imperfect':
      return 'imperfect';
  }
}

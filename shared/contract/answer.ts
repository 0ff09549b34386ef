import type { Question } from '../domain/questions';
import type { Refusal } from '../domain/refusals';

/** What went wrong on our side; the kind decides what the person is told and what happens next. */
export const faultKinds = [
  'diskFull',
  'readOnly',
  'damaged',
  'connectionLost',
  'newerProgram',
  'realWarehouse',
  'networkDrive',
  'unexpected',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A bug or a broken part of the machine: logged once under `id`. */
export interface Fault {
  readonly id: string;
  readonly kind: FaultKind;
}

/** The four kinds of answer. Nothing is thrown across a process: Electron would keep only the message. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly refusal: Refusal }
  | { readonly question: Question }
  | { readonly fault: Fault };

/** A fault as a person reads it; the id is shown beside it. */
export function faultText(kind: FaultKind): string {
  switch (kind) {
    case 'diskFull':
      return 'Not saved: the disk is full. Free some space, then do it again.';
    case 'readOnly':
      return 'Not saved: the warehouse file cannot be written. Ask who looks after this computer.';
    case 'damaged':
      return 'The warehouse file is damaged. Stop working and ask who looks after this computer.';
    case 'connectionLost':
      return 'Not answered: the connection to the warehouse was lost. Do it again.';
    case 'newerProgram':
      return 'This warehouse was opened by a newer Serials Desk. Install the newer version on this computer.';
    case 'realWarehouse':
      return 'This folder holds a real warehouse, not a demo. Choose another folder with --data.';
    case 'networkDrive':
      return 'The data folder is on a network drive, where a warehouse would be damaged. Choose a folder of this computer with --data.';
    case 'unexpected':
      return 'Not done: something unexpected happened. Do it again; if it stays, ask who looks after this computer.';
  }
}

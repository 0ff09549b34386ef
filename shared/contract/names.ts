// Names only, without zod: all that the preload imports.

/** What a screen may ask; the rest of the contract is asked by the program itself. */
export const screenOperations = [
  'warehouse.state',
  'warehouse.tryDemo',
  'session.state',
  'session.signIn',
  'session.signOut',
  'session.setUp',
  'session.chooseBin',
  'session.rememberScreen',
  'scanner.state',
  'bins.find',
  'serials.page',
  'serials.history',
  'serials.lookUp',
  'receiving.list',
  'receiving.find',
  'receiving.document',
  'receiving.scan',
  'receiving.undo',
  'journal.verify',
] as const;

export type ScreenOperation = (typeof screenOperations)[number];

/** What a screen hears: `changed` carries the topics of a commit. */
export const screenEvents = ['scan', 'scannerState', 'session', 'changed'] as const;

export type ScreenEvent = (typeof screenEvents)[number];

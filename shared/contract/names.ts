// Names only, without zod: all that the preload imports.

/** What a screen may ask; the rest of the contract is asked by the program itself. */
export const screenOperations = [
  'warehouse.state',
  'warehouse.tryDemo',
  'session.state',
  'session.signIn',
  'session.signOut',
  'session.badge',
  'session.lock',
  'session.recover',
  'session.setUp',
  'session.chooseBin',
  'session.rememberScreen',
  'people.list',
  'people.change',
  'people.removeBadge',
  'people.removePin',
  'people.add',
  'people.resetPassword',
  'people.newBadge',
  'people.setPin',
  'stations.list',
  'stations.change',
  'scanner.state',
  'bins.find',
  'serials.page',
  'serials.history',
  'serials.lookUp',
  'receiving.list',
  'receiving.find',
  'receiving.document',
  'receiving.scan',
  'receiving.count',
  'receiving.undo',
  'receiving.closeShort',
  'receiving.reopen',
  'packing.list',
  'packing.find',
  'packing.order',
  'packing.scan',
  'packing.count',
  'packing.captureList',
  'packing.undo',
  'packing.takeBack',
  'packing.ship',
  'packing.void',
  'packing.saveSlip',
  'journal.verify',
] as const;

export type ScreenOperation = (typeof screenOperations)[number];

/** What a screen hears: `changed` carries the topics of a commit. */
export const screenEvents = ['scan', 'scannerState', 'session', 'changed'] as const;

export type ScreenEvent = (typeof screenEvents)[number];

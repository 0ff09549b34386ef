import type { Role } from './roles';

/**
 * Who may do what: one line an action, checked in dispatch, read by the navigation.
 * An action enters the table with the first operation that needs it.
 */
export const permissions = {
  lookUp: ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  seeBins: ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  seeProducts: ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  editProducts: ['admin'],
  seeReplenishments: ['receiver', 'manager', 'admin'],
  editReplenishments: ['admin'],
  cancelReplenishment: ['admin'],
  correctValue: ['admin'],
  receive: ['receiver', 'manager'],
  labels: ['receiver', 'manager', 'admin'],
  seeDiscrepancies: ['receiver', 'manager', 'admin'],
  undoToday: ['manager'],
  openingStock: ['manager'],
  relabel: ['manager'],
  overReceive: ['manager'],
  closeShort: ['manager'],
  reopen: ['manager'],
  seeOrders: ['shipper', 'manager', 'admin'],
  pack: ['shipper', 'manager'],
  shipShort: ['manager'],
  voidShipment: ['manager'],
  serialsPage: ['admin'],
  jobs: ['receiver', 'shipper', 'manager', 'admin'],
  omsNotes: ['admin'],
  wmsNotes: ['manager'],
  attributes: ['admin'],
  managePeople: ['owner'],
  manageStations: ['owner'],
  verifyHistory: ['owner'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** Whether any of a person's roles allows an action. */
export function mayDo(action: Action, held: readonly Role[]): boolean {
  const allowed: readonly Role[] = permissions[action];
  return held.some((role) => allowed.includes(role));
}

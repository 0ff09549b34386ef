import { describe, expect, it } from 'vitest';
import { type Action, mayDo, permissions } from '../../../../shared/domain/permissions';
import { type Role, roleNames } from '../../../../shared/domain/roles';

/** "Who may", row by row: receiver, shipper, warehouse manager, OMS admin, owner; `x` may, `-` may not. */
const whoMay = {
  lookUp: 'x x x x x',
  seeBins: 'x x x x x',
  seeProducts: 'x x x x x',
  editProducts: '- - - x -',
  seeReplenishments: 'x - x x -',
  editReplenishments: '- - - x -',
  cancelReplenishment: '- - - x -',
  jobs: 'x x x x -',
  receive: 'x - x - -',
  correctValue: '- - - x -',
  openingStock: '- - x - -',
  relabel: '- - x - -',
  seeDiscrepancies: 'x - x x -',
  labels: 'x - x x -',
  undoToday: '- - x - -',
  overReceive: '- - x - -',
  closeShort: '- - x - -',
  reopen: '- - x - -',
  seeOrders: '- x x x -',
  pack: '- x x - -',
  shipShort: '- - x - -',
  voidShipment: '- - x - -',
  serialsPage: '- - - x -',
  omsNotes: '- - - x -',
  wmsNotes: '- - x - -',
  attributes: '- - - x -',
  managePeople: '- - - - x',
  manageStations: '- - - - x',
  verifyHistory: '- - - - x',
} as const satisfies Record<Action, string>;

const columns = ['receiver', 'shipper', 'manager', 'admin', 'owner'] as const satisfies readonly Role[];

describe('who may do what', () => {
  it('names every action and every role', () => {
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(whoMay).sort());
    expect([...roleNames].sort()).toEqual([...columns].sort());
  });

  const cells = (Object.keys(permissions) as Action[]).flatMap((action) =>
    columns.map((role, place) => [action, role, whoMay[action].split(' ')[place] === 'x'] as const),
  );
  it.each(cells)('%s by %s: %s', (action, role, allowed) => {
    expect(mayDo(action, [role])).toBe(allowed);
  });

  it('adds up the roles of one person, and gives none to a person without a role', () => {
    expect(mayDo('receive', [])).toBe(false);
    expect(mayDo('lookUp', [])).toBe(false);
    expect(mayDo('receive', ['owner', 'admin'])).toBe(false);
    expect(mayDo('receive', ['owner', 'manager'])).toBe(true);
    expect(mayDo('serialsPage', ['receiver', 'shipper', 'manager', 'owner'])).toBe(false);
  });
});

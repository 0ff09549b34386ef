import { mayDo } from '../../shared/domain/permissions';
import type { Role } from '../../shared/domain/roles';
import type { Screen } from './screens';

/** An item of the rail; `beneath`: its pages, always in sight. */
export interface RailItem {
  readonly word:
    'Receiving' | 'Packing' | 'Inventory' | 'Replenishment' | 'People' | 'Stations' | 'Audit' | 'Look-up';
  readonly opens: Screen;
  readonly covers: readonly Screen['at'][];
  readonly beneath: readonly {
    readonly word: string;
    readonly opens: Screen;
    readonly covers: readonly Screen['at'][];
  }[];
}

type Rule = RailItem & { readonly shownTo: (held: readonly Role[]) => boolean };

const rules: readonly Rule[] = [
  {
    word: 'Receiving',
    opens: { at: 'receiving' },
    covers: ['receiving', 'receivingDocument'],
    beneath: [],
    shownTo: (held) => mayDo('receive', held),
  },
  {
    word: 'Packing',
    opens: { at: 'packing' },
    covers: ['packing', 'packingOrder'],
    beneath: [],
    shownTo: (held) => mayDo('pack', held),
  },
  {
    word: 'Inventory',
    opens: { at: 'serials' },
    covers: ['serials', 'products', 'product'],
    beneath: [
      { word: 'Serials', opens: { at: 'serials' }, covers: ['serials'] },
      { word: 'Products', opens: { at: 'products' }, covers: ['products', 'product'] },
    ],
    // The customer's page tells an account without the OMS role what it needs; a manager comes upon it.
    shownTo: (held) => mayDo('serialsPage', held) || held.includes('manager'),
  },
  {
    word: 'Replenishment',
    opens: { at: 'replenishments' },
    covers: ['replenishments', 'replenishment', 'newReplenishment'],
    beneath: [],
    // A receiver finds all that is to be received on the screen Receiving.
    shownTo: (held) => mayDo('editReplenishments', held) || held.includes('manager'),
  },
  {
    word: 'People',
    opens: { at: 'people' },
    covers: ['people'],
    beneath: [],
    shownTo: (held) => mayDo('managePeople', held),
  },
  {
    word: 'Stations',
    opens: { at: 'stations' },
    covers: ['stations'],
    beneath: [],
    shownTo: (held) => mayDo('manageStations', held),
  },
  {
    word: 'Audit',
    opens: { at: 'audit' },
    covers: ['audit'],
    beneath: [],
    shownTo: (held) => mayDo('verifyHistory', held),
  },
  {
    word: 'Look-up',
    opens: { at: 'lookUp' },
    covers: ['lookUp'],
    beneath: [],
    shownTo: (held) => mayDo('lookUp', held),
  },
];

/** The rail of a person with these roles, from top to bottom: their own work, and nothing greyed out. */
export function railFor(held: readonly Role[]): readonly RailItem[] {
  return rules.filter((rule) => rule.shownTo(held));
}

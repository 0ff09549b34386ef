import { describe, expect, it } from 'vitest';
import { railFor } from '../../../../renderer/navigation/railItems';
import type { Role } from '../../../../shared/domain/roles';

const words = (...held: Role[]): string[] => railFor(held).map(({ word }) => word);

describe('renderer/navigation/railItems', () => {
  it.each<[Role, string[]]>([
    ['receiver', ['Receiving', 'Look-up']],
    ['shipper', ['Packing', 'Look-up']],
    ['manager', ['Receiving', 'Packing', 'Inventory', 'Replenishment', 'Look-up']],
    ['admin', ['Inventory', 'Replenishment', 'Look-up']],
    ['owner', ['People', 'Stations', 'Audit', 'Look-up']],
  ])('shows the %s their own work and no more', (role, expected) => {
    expect(words(role)).toEqual(expected);
  });

  it('shows the union of two roles, each item once', () => {
    expect(words('receiver', 'admin', 'owner')).toEqual([
      'Receiving',
      'Inventory',
      'Replenishment',
      'People',
      'Stations',
      'Audit',
      'Look-up',
    ]);
    expect(words('receiver', 'manager')).toEqual(words('manager'));
  });
});

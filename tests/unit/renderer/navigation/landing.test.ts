import { describe, expect, it } from 'vitest';
import { landing, screenText } from '../../../../renderer/navigation/landing';
import type { Screen } from '../../../../renderer/navigation/screens';
import { operations } from '../../../../shared/contract/index';
import type { Role } from '../../../../shared/domain/roles';

describe('renderer/navigation/landing', () => {
  it.each<[Role, Screen]>([
    ['receiver', { at: 'receiving' }],
    ['shipper', { at: 'packing' }],
    ['manager', { at: 'receiving' }],
    ['admin', { at: 'serials' }],
    ['owner', { at: 'people' }],
  ])('lands a %s who comes the first time on the first item', (role, expected) => {
    expect(landing(null, [role])).toEqual(expected);
  });

  it('lands where the person left off, on the very document', () => {
    const left: Screen = { at: 'receivingDocument', document: 'RPL-1001' };
    expect(landing(screenText(left), ['receiver'])).toEqual(left);
    const order: Screen = { at: 'packingOrder', order: '77120' };
    expect(landing(screenText(order), ['shipper'])).toEqual(order);
    expect(landing('lookUp', ['receiver'])).toEqual({ at: 'lookUp' });
    expect(landing('stations', ['owner'])).toEqual({ at: 'stations' });
  });

  it('lands on the first item where the roles no longer show that screen', () => {
    expect(landing('receivingDocument RPL-1001', ['admin'])).toEqual({ at: 'serials' });
    expect(landing('serials', ['receiver'])).toEqual({ at: 'receiving' });
    expect(landing('audit', ['shipper'])).toEqual({ at: 'packing' });
  });

  it('lands on the first item where another version remembered something else', () => {
    expect(landing('packing 77120', ['receiver'])).toEqual({ at: 'receiving' });
    expect(landing('receivingDocument', ['receiver'])).toEqual({ at: 'receiving' });
    expect(landing('', ['owner'])).toEqual({ at: 'people' });
  });

  it('remembers every screen in what the contract can carry', () => {
    const longest: Screen = { at: 'receivingDocument', document: 'R'.repeat(40) };
    const input = { screen: screenText(longest) };
    expect(operations['session.rememberScreen'].input.safeParse(input).success).toBe(true);
    expect(landing(input.screen, ['manager'])).toEqual(longest);
  });
});

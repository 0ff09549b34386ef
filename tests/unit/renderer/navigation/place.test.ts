import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../renderer/navigation/place';
import type { SessionState } from '../../../../shared/contract/session';
import type { WarehouseState } from '../../../../shared/contract/warehouse';

const at = (phase: WarehouseState['phase']): WarehouseState => ({
  phase,
  demo: false,
  timeZone: 'UTC',
  version: '0.1.0',
  electron: '45',
});
const nobody: SessionState = {
  person: null,
  locked: false,
  lockAfter: null,
  station: 'Dock 2',
  screen: null,
  bin: null,
};
const maria: SessionState = {
  ...nobody,
  person: { id: 1, userName: 'maria', name: 'Maria', roles: ['receiver'] },
};
const choosing = { at: 'choosing' } as const;

describe('renderer/navigation/place', () => {
  it('goes from opening to sign-in to work', () => {
    expect(placeOf(at({ is: 'opening' }), nobody, choosing)).toBe('opening');
    expect(placeOf(at({ is: 'ready' }), null, choosing)).toBe('opening');
    expect(placeOf(at({ is: 'ready' }), nobody, choosing)).toBe('signIn');
    expect(placeOf(at({ is: 'ready' }), maria, choosing)).toBe('work');
  });

  it('keeps the first start in sight until the recovery code was seen', () => {
    expect(placeOf(at({ is: 'new' }), nobody, choosing)).toBe('firstStart');
    expect(placeOf(at({ is: 'ready' }), maria, { at: 'creating' })).toBe('firstStart');
    expect(placeOf(at({ is: 'ready' }), maria, { at: 'code', code: 'ABCD' })).toBe('firstStart');
  });

  it('leaves the screens where they are while the database process starts again', () => {
    expect(placeOf(at({ is: 'opening' }), maria, choosing)).toBe('work');
  });

  it('says that the warehouse cannot be opened, whoever is signed in', () => {
    expect(placeOf(at({ is: 'broken', id: 'F-1', kind: 'damaged' }), maria, choosing)).toBe('opening');
    expect(placeOf(at({ is: 'making', share: 0.5 }), nobody, choosing)).toBe('opening');
  });
});

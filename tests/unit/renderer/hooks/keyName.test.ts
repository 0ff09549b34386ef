import { describe, expect, it } from 'vitest';
import { keyName } from '../../../../renderer/hooks/keyName';

const bare = { ctrlKey: false, altKey: false, metaKey: false };

describe('renderer/hooks/keyName', () => {
  it('names keys as screens write them', () => {
    expect(keyName({ ...bare, key: 'F8' })).toBe('F8');
    expect(keyName({ ...bare, key: '1' })).toBe('1');
    expect(keyName({ ...bare, key: 'k', ctrlKey: true })).toBe('Ctrl+K');
    expect(keyName({ ...bare, key: '1', altKey: true })).toBe('Alt+1');
    expect(keyName({ ...bare, key: 'PageDown', altKey: true })).toBe('Alt+PageDown');
  });
});

import { describe, expect, it } from 'vitest';
import { readsOneOf } from '../../../../renderer/hooks/topics';

describe('renderer/hooks/topics', () => {
  it('reads again what a commit may have changed', () => {
    expect(readsOneOf(['receiving', 'serials'], ['serials.page', { page: 0 }])).toBe(true);
    expect(readsOneOf(['receiving', 'serials'], ['receiving.document', { document: 'RPL-1001' }])).toBe(true);
  });

  it('leaves alone what cannot have changed', () => {
    expect(readsOneOf(['receiving', 'serials'], ['bins.find', { code: 'A1' }])).toBe(false);
    expect(readsOneOf([], ['serials.page', {}])).toBe(false);
  });

  it('leaves alone what is no operation', () => {
    expect(readsOneOf(['serials'], ['serials.unheardOf', {}])).toBe(false);
    expect(readsOneOf(['serials'], [])).toBe(false);
  });
});

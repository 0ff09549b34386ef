import { describe, expect, it } from 'vitest';
import { newRequestId } from '../../../../renderer/hooks/requestId';
import { call } from '../../../../shared/contract/call';

describe('renderer/hooks/requestId', () => {
  it('makes what the contract takes as a request id', () => {
    for (let round = 0; round < 200; round += 1) {
      const request = newRequestId();
      expect(call.safeParse({ input: {}, confirm: [], request, approval: null }).success, request).toBe(true);
    }
  });

  it('never repeats, and begins with the time in milliseconds', () => {
    const at = Date.UTC(2026, 10, 25, 12);
    const ids = new Set(Array.from({ length: 1000 }, () => newRequestId(at)));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
  });
});

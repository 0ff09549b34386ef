import { describe, expect, it } from 'vitest';
import { codeGroups } from '../../../../renderer/screens/session/codeGroups';

describe('renderer/screens/session/codeGroups', () => {
  it('shows the groups as they are joined in the code', () => {
    expect(codeGroups('7K2M-0QRS-91AB')).toEqual(['7K2M', '0QRS', '91AB']);
  });

  it('cuts a code without hyphens into fours, losing nothing', () => {
    expect(codeGroups('7K2M0QRS9')).toEqual(['7K2M', '0QRS', '9']);
    expect(codeGroups('')).toEqual([]);
  });
});

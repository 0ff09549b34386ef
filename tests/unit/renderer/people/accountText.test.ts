import { expect, it } from 'vitest';
import { rolesText, signsInText } from '../../../../renderer/screens/people/accountText';
import type { Account } from '../../../../shared/contract/people';

const account: Account = {
  id: 1,
  userName: 'rui',
  name: 'Rui Costa',
  roles: [],
  active: true,
  initial: false,
  badge: false,
  pin: false,
  changed: 1,
};

it.each([
  [{}, 'password'],
  [{ initial: true }, 'initial password'],
  [{ badge: true }, 'password, badge'],
  [{ badge: true, pin: true }, 'password, badge with PIN'],
  // A PIN alone signs nobody in.
  [{ pin: true }, 'password'],
  [{ active: false, badge: true, pin: true }, 'switched off'],
])('%j signs in by: %s', (more, words) => {
  expect(signsInText({ ...account, ...more })).toBe(words);
});

it('names the roles, and says where there is none', () => {
  expect(rolesText(['receiver', 'manager'])).toBe('Receiver, Warehouse manager');
  expect(rolesText([])).toBe('no role yet');
});

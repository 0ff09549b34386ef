import type { Account } from '../../../shared/contract/people';
import { type Role, roles } from '../../../shared/domain/roles';

/** The roles of a person in words. */
export function rolesText(held: readonly Role[]): string {
  return held.length === 0 ? 'no role yet' : held.map((role) => roles[role].label).join(', ');
}

/** How a person signs in, in words. */
export function signsInText({ active, initial, badge, pin }: Account): string {
  if (!active) return 'switched off';
  const password = initial ? 'initial password' : 'password';
  return badge ? `${password}, badge${pin ? ' with PIN' : ''}` : password;
}

import type { Person } from '../shared/contract/people';
import { type Action, mayDo, permissions } from '../shared/domain/permissions';
import type { Refusal } from '../shared/domain/refusals';
import { type Role, roles } from '../shared/domain/roles';

/** Why the signed-in person may not ask this of main, or null. What is in the warehouse is guarded in dispatch. */
export function notAllowed(permission: Action | 'anyone', person: Person | null): Refusal | null {
  if (permission === 'anyone') return null;
  if (person === null) return { code: 'signedOut', facts: {} };
  if (mayDo(permission, person.roles)) return null;
  const label = (role: Role): string => roles[role].label;
  return {
    code: 'notAllowed',
    facts: { needs: permissions[permission].map(label), has: person.roles.map(label) },
  };
}

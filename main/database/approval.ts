import { type ReadReason, readReason } from '../../shared/domain/approvals';
import { type Action, mayDo, permissions } from '../../shared/domain/permissions';
import type { Refusal } from '../../shared/domain/refusals';
import { type Role, roles as allRoles } from '../../shared/domain/roles';
import type { Commanding } from './outcome';

/** A consent whose proof main has checked: who gave it, with the roles held now, and why. */
export interface Approval {
  readonly person: { readonly id: number; readonly name: string };
  readonly roles: readonly Role[];
  readonly reason: string;
}

/** A consent that holds; `words` is what histories show as the reason. */
interface Approved {
  readonly reason: string;
  readonly words: string;
}

/**
 * Whether a command has the consent that an action takes; the journal line then keeps who gave it and why. A
 * person who holds the role consents by giving the reason.
 */
export function approved(commanding: Commanding, action: Action): Approved | { readonly refusal: Refusal } {
  const { approval, line, person, roles } = commanding;
  const needs = permissions[action].map((role: Role) => allRoles[role].label);
  if (approval === null) {
    return {
      refusal: mayDo(action, roles)
        ? { code: 'reasonMissing', facts: {} }
        : { code: 'needsApproval', facts: { needs } },
    };
  }
  const read = readReason(approval.reason);
  if ('problem' in read) return { refusal: reasonRefusal(read.problem) };
  const { id, name } = approval.person;
  if (!mayDo(action, approval.roles)) return { refusal: { code: 'approverLacks', facts: { name, needs } } };
  const { reason } = read;
  const own = id === person;
  line.recordReason(reason);
  if (!own) line.recordDetails({ approvedBy: id });
  return { reason, words: own ? reason : `Allowed by ${name}: ${reason}` };
}

/** Why a reason is none. */
export function reasonRefusal(
  problem: Extract<ReadReason, { readonly problem: unknown }>['problem'],
): Refusal {
  return { code: problem === 'missing' ? 'reasonMissing' : 'reasonTooLong', facts: {} };
}

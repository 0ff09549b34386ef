import type { GivenApproval } from '../../../shared/contract/call';
import { approvedBy } from '../../../shared/domain/approvals';
import type { FlowEvent } from './flowEvents';
import { asking } from './flowParts';
import type { FlowState } from './flowState';

/** F7: a manager is asked to let the refused command pass. */
export function approvalPressed(state: FlowState): FlowState {
  const { verdict } = state;
  if (state.work !== null || verdict.is !== 'refused' || verdict.again === null) return state;
  const action = approvedBy(verdict.refusal.code);
  return action === null ? state : { ...state, approving: { ask: verdict.again, action, refusal: null } };
}

/** Closing short and reopening take a reason, and the role or a manager's consent. */
export function endPressed(
  state: FlowState,
  { end, at, request }: FlowEvent & { is: 'endPressed' },
): FlowState {
  const job = { kind: end, request, value: state.document, at };
  return {
    ...state,
    changingBin: null,
    approving: { ask: { is: 'end', job, approval: null }, action: end, refusal: null },
  };
}

/** The very same command again, under its request id, with the consent. */
export function approvalGiven(state: FlowState, approval: GivenApproval): FlowState {
  const { approving } = state;
  if (state.work !== null || approving === null) return state;
  return asking(
    { ...state, last: null, approving: { ...approving, refusal: null } },
    { ...approving.ask, approval },
  );
}

import type { Fault } from '../../shared/contract/answer';
import type { Refusal } from '../../shared/domain/refusals';

export type WhyNot =
  | { readonly is: 'refusal'; readonly refusal: Refusal }
  | { readonly is: 'unanswered' }
  | { readonly is: 'leftOut'; readonly fault: Fault };

/** A scan that changed nothing, kept to be looked at. `at`: epoch ms; `request`: the id of its command. */
export interface RefusedScan {
  readonly request: string;
  readonly value: string;
  readonly at: number;
  readonly why: WhyNot;
  readonly seen: boolean;
}

/** How many refused scans wait to be looked at. */
export const unseenOf = ({ refused }: { readonly refused: readonly RefusedScan[] }): number =>
  refused.filter(({ seen }) => !seen).length;

import type { Answer } from '../../shared/contract/answer';
import { FaultNote } from './FaultNote';
import { RefusalNote } from './RefusalNote';

/** Why something asked for was not done; nothing where it was, or where nothing was asked yet. */
export function Problem({ answer }: { readonly answer: Answer<unknown> | null }) {
  if (answer !== null && 'refusal' in answer) return <RefusalNote refusal={answer.refusal} />;
  if (answer !== null && 'fault' in answer) return <FaultNote fault={answer.fault} />;
  return null;
}

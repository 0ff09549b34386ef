import type { WorkflowResult } from '../../../shared/contract/products';
import { figure } from '../../../shared/domain/figure';

/** "2 changed, 1 was so already, 3 not changed." What there is none of is left out. */
export function resultsText(results: readonly WorkflowResult[]): string {
  const count = (is: WorkflowResult['is']): number => results.filter((one) => one.is === is).length;
  const same = count('same');
  const parts = [
    [count('changed'), 'changed'],
    [same, `${same === 1 ? 'was' : 'were'} so already`],
    [count('refused'), 'not changed'],
  ] as const;
  const said = parts.filter(([units]) => units > 0).map(([units, words]) => `${figure(units)} ${words}`);
  return `${said.join(', ')}.`;
}

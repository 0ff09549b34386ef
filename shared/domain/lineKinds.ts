import { type Workflow, workflows } from './workflows';

/** What a receiver scans for a line of a replenishment. */
export const lineKindNames = ['listedSerials', 'newSerials', 'units'] as const;

export type LineKind = (typeof lineKindNames)[number];

/**
 * How the units of a line arrive: of an In/Out SKU by their serials, listed beforehand or registered by the
 * receiver; of any other SKU counted (customer's page, "Replenishment behavior").
 */
export function lineKind(workflow: Workflow, listed: boolean): LineKind {
  if (workflows[workflow].serialsAt !== 'receiving') return 'units';
  return listed ? 'listedSerials' : 'newSerials';
}

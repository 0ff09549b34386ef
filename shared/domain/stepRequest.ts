import type { BinRef } from './binKinds';
import type { DocumentRef } from './processTypes';
import type { Standing } from './serialState';
import type { StepCode } from './steps';
import type { Workflow } from './workflows';

/** What a step is asked to do, beside the serial itself. */
export interface StepRequest {
  readonly step: StepCode;
  /** The document that the step belongs to; for the steps of an order, the order. */
  readonly document: DocumentRef;
  /** The captured value and its SKU: what a refusal names where there is no record. */
  readonly value: string;
  readonly sku: string;
  readonly workflow: Workflow;
  /** The bin that the unit goes into, is counted in, or (Out and Out in Bulk, not on hand) leaves from. */
  readonly bin: BinRef | null;
  /** Confirmations given by a person; only those that the step asks for have a meaning. */
  readonly confirm: readonly string[];
  /** For a reversal: how the serial stood before the step, its bin as that bin is now; null: no record. */
  readonly before?: Standing | null;
  /** For the reversal of a pick or move: whether the order's line still needs the unit. */
  readonly stillNeeded?: boolean;
}

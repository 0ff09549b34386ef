import type { SerialState } from '../../../shared/domain/serialState';
import type { Workflow } from '../../../shared/domain/workflows';

/** A product as steps need it; `version` is what events name. */
export interface ProductRef {
  readonly id: number;
  readonly version: number;
  readonly sku: string;
  readonly name: string;
  readonly workflow: Workflow;
  /** Small and capital letters make different serials. */
  readonly exactCase: boolean;
}

/** A stored serial: its state for the rules and what storing the next step needs. */
export interface SerialRecord {
  readonly id: number;
  readonly state: SerialState;
  readonly wmsNotes: string | null;
  readonly omsNotes: string | null;
  /** First receipt, epoch ms: reservation takes the oldest. Null while it never was here. */
  readonly receivedAt: number | null;
  readonly lastSeq: number;
  /** Number of the journal line that changed it last: what compare-and-set compares. */
  readonly changed: number;
}

/** What a step is about: a value of a product, with its record where there is one. */
export interface Subject {
  readonly product: ProductRef;
  readonly value: string;
  readonly key: string;
  readonly generated: boolean;
  readonly record: SerialRecord | null;
}

import type { BinRef } from './binKinds';
import type { DocumentRef } from './processTypes';
import type { Status } from './statuses';
import type { StepCode } from './steps';

/** Where a serial stands: what a step reads and what it leaves behind. */
export interface Standing {
  readonly status: Status;
  /** Null for Incoming and Out: the bin that a unit left stands in the event before. */
  readonly bin: BinRef | null;
  /** The document of the last step: ProcessType and ProcessID. */
  readonly process: DocumentRef | null;
  /** The column Order#: the order that the last step names, or none. */
  readonly order: DocumentRef | null;
  /** The order that holds the unit: only Reserved and Hold in staging have one. */
  readonly holdingOrder: DocumentRef | null;
  /** The open replenishment that expects the unit: Incoming, or Out declared again. */
  readonly expectedBy: DocumentRef | null;
}

/** A serial with what a refusal tells about it. `since`: time (epoch ms, UTC) and person of its last event. */
export interface SerialState extends Standing {
  readonly value: string;
  readonly sku: string;
  readonly generated: boolean;
  readonly lastStep: StepCode;
  readonly since: { readonly at: number; readonly by: string };
}

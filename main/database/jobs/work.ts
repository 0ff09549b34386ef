import type { Answer } from '../../../shared/contract/answer';
import type { DatabaseCommand, DatabaseQuery, Input, Output } from '../../../shared/contract';
import type { CheckedStock } from '../openingStock/checkedStock';
import type { JobResult } from '../../../shared/contract/jobs';
import type { LabelSize } from '../../../shared/labels/labelSize';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Asking } from '../outcome';
import type { CheckedFile } from '../attributes/checkedFile';
import type { CheckedProducts } from '../products/checkedProducts';

/** Ends a job by the person's wish. */
export class Cancelled extends Error {}

/** Ends a job with a rule's "no". */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Labels that are drawn and wait to be printed. */
interface DrawnLabels {
  readonly html: string;
  readonly size: LabelSize;
}

/** What jobs leave for those who come after them. */
export interface Kept {
  /** Files that were checked and not applied yet, by the job that checked them. */
  readonly checked: Map<string, CheckedFile>;
  /** Rows of an opening stock that were checked, by the job that checked them. */
  readonly stock: Map<string, CheckedStock>;
  readonly checkedProducts: Map<string, CheckedProducts>;
  /** Drawn labels, by the job that drew them. */
  readonly drawn: Map<string, DrawnLabels>;
}

/** What the work of a job is done with. */
export interface Work extends Kept {
  /** Names the job. */
  readonly job: string;
  /** One snapshot of the warehouse, on a connection of the job's own, for as long as `read` runs. */
  snapshot<T>(read: (asking: Asking) => Promise<T>): Promise<T>;
  /** Asks another thread as the person who started the job; throws Refused, or an error for a fault. */
  ask<N extends DatabaseQuery | DatabaseCommand>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Says how far it is, lets others have a turn, and throws Cancelled where it is to end. */
  pause(done: number, total: number): Promise<void>;
  /** From here on what is under way is being saved and cannot be cancelled; `false`: it can again. */
  saving(is: boolean): void;
  /** What is done so far and stays so, should the job end before its time. */
  partly(result: JobResult): void;
}

/** The value of an answer of another thread. */
export function valueIn<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value;
  if ('refusal' in answer) throw new Refused(answer.refusal);
  throw new Error(
    'fault' in answer ? `another thread failed (${answer.fault.id})` : 'another thread asks a question',
  );
}

import type { BinRef } from '../../../shared/domain/binKinds';
import { decide } from '../../../shared/domain/decide';
import type { ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { SerialState, Standing } from '../../../shared/domain/serialState';
import type { StepCode } from '../../../shared/domain/steps';
import type { Workflow } from '../../../shared/domain/workflows';

// What the warehouse ought to be, kept by the pure rules alone: the database is compared with it.

export const workflowOfSku = { A: 'In/Out', B: 'In/Out', C: 'No' } as const satisfies Record<
  string,
  Workflow
>;

export type Sku = keyof typeof workflowOfSku;

/** A serial with each standing that an event left, oldest first. */
export interface ModelSerial {
  readonly sku: Sku;
  readonly value: string;
  state: SerialState;
  readonly history: Standing[];
}

/** A serial of a line. `state` as the schema names it. */
export interface ModelPlace {
  value: string;
  readonly how: 'generated' | 'byHand' | 'registered';
  state: 'defined' | 'expected' | 'received' | 'dropped';
}

export interface ModelLine {
  readonly sku: Sku;
  units: number;
  received: number;
  places: ModelPlace[];
}

/** What a person received by one command and what of it stands. */
interface ModelReceipt {
  readonly person: number;
  readonly line: ModelLine;
  readonly place: ModelPlace | null;
  readonly units: number;
}

export interface ModelDocument {
  readonly ref: DocumentRef;
  status: ReplenishmentStatus;
  lines: ModelLine[];
  /** Standing ones, oldest first. */
  receipts: ModelReceipt[];
}

export interface Model {
  readonly serials: Map<string, ModelSerial>;
  readonly documents: ModelDocument[];
  /** Every value that was ever generated. */
  readonly generated: Set<string>;
}

export const newModel = (): Model => ({ serials: new Map(), documents: [], generated: new Set() });

export const keyOf = (sku: Sku, value: string): string => `${sku} ${value}`;

export const isOpen = ({ status }: ModelDocument): boolean =>
  status === 'Incomplete' || status === 'Submitted' || status === 'Receiving';

export const takesListed = ({ places }: ModelLine): boolean => places.some(({ how }) => how !== 'registered');

/** What would come of something: `ok` with the deed, or the code of the refusal or question. */
export type Predicted =
  { readonly code: 'ok'; readonly apply: () => void } | { readonly code: string; readonly apply?: never };

export const refused = (code: string): Predicted => ({ code });

/** A step of a serial by the pure rule. */
export function step(
  model: Model,
  { sku, value }: { readonly sku: Sku; readonly value: string },
  asked: {
    readonly step: StepCode;
    readonly document: DocumentRef;
    readonly bin?: BinRef | null;
    readonly confirm?: readonly string[];
    readonly generated?: boolean;
  },
): Predicted {
  const known = model.serials.get(keyOf(sku, value));
  const decision = decide(known?.state ?? null, {
    step: asked.step,
    document: asked.document,
    bin: asked.bin ?? null,
    confirm: asked.confirm ?? [],
    value,
    sku,
    workflow: workflowOfSku[sku],
    before: known?.history.at(-2) ?? null,
  });
  if ('refusal' in decision) return refused(decision.refusal.code);
  if ('question' in decision) return refused(decision.question.code);
  const { next } = decision.taken;
  const generated = known?.state.generated ?? asked.generated ?? false;
  const state = { ...next, value, sku, generated, lastStep: asked.step, since: { at: 0, by: '' } };
  return {
    code: 'ok',
    apply() {
      // Who expects a unit stands on a line, not in an event.
      const event = { ...next, expectedBy: null };
      if (known === undefined) model.serials.set(keyOf(sku, value), { sku, value, state, history: [event] });
      else {
        known.state = state;
        known.history.push(event);
      }
    },
  };
}

/** Who expects a serial from now on. */
export function expect(model: Model, sku: Sku, value: string, by: DocumentRef | null): void {
  const known = model.serials.get(keyOf(sku, value));
  if (known !== undefined) known.state = { ...known.state, expectedBy: by };
}

/** Counts units on a line and moves the document along. */
export function countOn(document: ModelDocument, line: ModelLine, by: number): void {
  line.received += by;
  const complete = document.lines.every(({ received, units }) => received >= units);
  document.status = complete ? 'Received' : 'Receiving';
}

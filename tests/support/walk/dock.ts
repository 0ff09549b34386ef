import type { BinRef } from '../../../shared/domain/binKinds';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { expectMissing } from './desk';
import {
  countOn,
  expect,
  keyOf,
  type Model,
  type ModelDocument,
  type ModelLine,
  type ModelPlace,
  type Predicted,
  refused,
  step,
  takesListed,
  workflowOfSku,
} from './model';

// What receivers do, as the rules say.

interface Receiving {
  readonly person: number;
  readonly bin: BinRef | null;
  /** A manager allows more than was ordered. */
  readonly allowed: boolean;
}

/** Why a line takes no more units, or null. */
function noRoom({ status }: ModelDocument, line: ModelLine, units: number, over: string, allowed: boolean) {
  if (!replenishmentStatuses[status].receivable && status !== 'Received') return refused('notReceivable');
  return line.received + units <= line.units || allowed ? null : refused(over);
}

/** A scan of a serial while its line is the open step; what may be asked is answered with yes. */
export function receive(
  model: Model,
  document: ModelDocument,
  line: ModelLine,
  value: string,
  { person, bin, allowed }: Receiving,
): Predicted {
  const unit = { sku: line.sku, value };
  const known = model.serials.get(keyOf(line.sku, value));
  const ask = (name: 'receive' | 'register'): Predicted =>
    step(model, unit, { step: name, document: document.ref, bin, confirm: ['wasOut'] });
  const received = (place: ModelPlace): void => {
    document.receipts.push({ person, line, place, units: 1 });
    countOn(document, line, 1);
  };
  const listed = (): Predicted => {
    const predicted = ask('receive');
    if (predicted.apply === undefined) return predicted;
    return {
      code: 'ok',
      apply() {
        predicted.apply();
        const place = line.places.find((one) => one.value === value && one.state === 'expected');
        if (place === undefined) throw new Error(`the model lost ${value}`);
        place.state = 'received';
        received(place);
      },
    };
  };
  if (known?.state.expectedBy?.id === document.ref.id) return listed();
  const takesNew = workflowOfSku[line.sku] === 'In/Out' && !takesListed(line);
  const anew = takesNew && (known === undefined || mayRegister(model, document, unit));
  if (!anew) {
    if (known !== undefined) return listed();
    return refused(workflowOfSku[line.sku] === 'No' ? 'countedSku' : 'notExpected');
  }
  const full = noRoom(document, line, 1, 'lineComplete', allowed);
  if (full !== null) return full;
  const predicted = ask('register');
  if (predicted.apply === undefined) return predicted;
  return {
    code: 'ok',
    apply() {
      predicted.apply();
      const place: ModelPlace = { value, how: 'registered', state: 'received' };
      line.places.push(place);
      received(place);
    },
  };
}

/** Whether the rule lets a known unit be registered, whatever bin it goes into. */
function mayRegister(model: Model, document: ModelDocument, unit: Parameters<typeof step>[1]): boolean {
  const { code } = step(model, unit, { step: 'register', document: document.ref, confirm: ['wasOut'] });
  return code === 'ok' || code === 'binMissing';
}

/** Whether a line's missing units get serials made at the dock; the warehouse says which. */
export function make({ status }: ModelDocument, line: ModelLine): Predicted {
  if (!replenishmentStatuses[status].receivable) return refused('notReceivable');
  if (workflowOfSku[line.sku] === 'No') return refused('countedSku');
  if (takesListed(line) || line.received >= line.units) return refused('allDefined');
  return { code: 'ok', apply: () => undefined };
}

export function count(
  document: ModelDocument,
  line: ModelLine,
  units: number,
  { person, bin, allowed }: Receiving,
): Predicted {
  if (workflowOfSku[line.sku] !== 'No') return refused('takesSerials');
  const full = noRoom(document, line, units, 'overQuantity', allowed);
  if (full !== null) return full;
  if (bin === null) return refused('binMissing');
  return {
    code: 'ok',
    apply() {
      document.receipts.push({ person, line, place: null, units });
      countOn(document, line, units);
    },
  };
}

/** The person's newest receipt on the document is taken back. */
export function undo(model: Model, document: ModelDocument, person: number): Predicted {
  const receipt = document.receipts.findLast((one) => one.person === person);
  if (receipt === undefined) return refused('nothingToUndo');
  const { line, place, units } = receipt;
  const value = place?.value ?? '';
  const predicted =
    place === null
      ? null
      : step(model, { sku: line.sku, value }, { step: 'undoReceipt', document: document.ref });
  if (predicted !== null && predicted.apply === undefined) return predicted;
  return {
    code: 'ok',
    apply() {
      if (place !== null && predicted !== null) {
        predicted.apply();
        const registered = place.how === 'registered';
        place.state = registered ? 'dropped' : 'expected';
        expect(model, line.sku, value, registered ? null : document.ref);
      }
      document.receipts = document.receipts.filter((one) => one !== receipt);
      if (document.status === 'Closed short') expectMissing(model, document);
      countOn(document, line, -units);
    },
  };
}

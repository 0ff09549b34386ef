import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import {
  expect,
  isOpen,
  keyOf,
  type Model,
  type ModelDocument,
  type ModelLine,
  type Predicted,
  refused,
  type Sku,
  step,
  workflowOfSku,
} from './model';

// What the OMS admin and the manager do with a replenishment, as the rules say.

const whole = (apply: () => void): Predicted => ({ code: 'ok', apply });

const definedOn = (line: ModelLine): ModelLine['places'] =>
  line.places.filter(({ state }) => state === 'defined');

export function addUnits(document: ModelDocument, sku: Sku, units: number): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  return whole(() => {
    const line = document.lines.find((one) => one.sku === sku);
    if (line === undefined) document.lines.push({ sku, units, received: 0, places: [] });
    else line.units += units;
  });
}

export function setUnits(document: ModelDocument, line: ModelLine, units: number): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  return whole(() => {
    line.units = units;
    line.places = definedOn(line).slice(0, units);
  });
}

export function clear(document: ModelDocument, line: ModelLine): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  return whole(() => {
    line.places = [];
  });
}

/** The values are the database's own: that they are new is checked by who applies this. */
export function generate(document: ModelDocument, line: ModelLine): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  if (workflowOfSku[line.sku] === 'No') return refused('linesTakeNoSerials');
  if (line.units <= line.places.length) return refused('allDefined');
  return whole(() => undefined);
}

export function define(
  model: Model,
  document: ModelDocument,
  line: ModelLine,
  values: readonly string[],
  { wereOut, leaveOut }: { readonly wereOut: boolean; readonly leaveOut: boolean },
): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  if (workflowOfSku[line.sku] === 'No') return refused('linesTakeNoSerials');
  const elsewhere = model.documents
    .flatMap(({ lines }) => lines)
    .filter(({ sku }) => sku === line.sku)
    .flatMap((one) => definedOn(one).map(({ value }) => value));
  const room = line.units - line.places.length;
  const judged: { readonly value: string; readonly wasOut: boolean }[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    const twice = seen.has(value);
    seen.add(value);
    if (twice || elsewhere.includes(value) || judged.length >= room) continue;
    const { code } = step(model, { sku: line.sku, value }, { step: 'submit', document: document.ref });
    if (code === 'ok' || code === 'wasOut') judged.push({ value, wasOut: code === 'wasOut' });
  }
  const taken = judged.filter(({ wasOut }) => wereOut || !wasOut);
  if (taken.length < values.length && !leaveOut) return refused('someRefused');
  return whole(() => {
    for (const { value } of taken) line.places.push({ value, how: 'byHand', state: 'defined' });
  });
}

export function submit(model: Model, document: ModelDocument): Predicted {
  if (document.status !== 'Incomplete') return refused('notIncomplete');
  const deeds: (() => void)[] = [];
  for (const line of document.lines) {
    if (line.places.length === 0) continue;
    if (line.places.length !== line.units) return refused('serialsIncomplete');
    for (const place of line.places) {
      const unit = { sku: line.sku, value: place.value };
      const asked = { step: 'submit', document: document.ref, confirm: ['wasOut'] } as const;
      const generated = place.how === 'generated';
      const predicted = step(model, unit, { ...asked, generated });
      if (predicted.apply === undefined) return predicted;
      deeds.push(predicted.apply, () => {
        place.state = 'expected';
      });
    }
  }
  return whole(() => {
    for (const deed of deeds) deed();
    document.status = 'Submitted';
  });
}

/** What is still expected is so no more. */
function dropExpected(model: Model, { lines }: ModelDocument): void {
  for (const line of lines) {
    for (const place of line.places) {
      if (place.state !== 'expected') continue;
      place.state = 'dropped';
      expect(model, line.sku, place.value, null);
    }
  }
}

export function cancel(model: Model, document: ModelDocument): Predicted {
  if (!isOpen(document)) return refused('replenishmentEnded');
  if (document.lines.some(({ received }) => received > 0)) return refused('alreadyReceiving');
  return whole(() => {
    for (const line of document.lines) line.places = line.places.filter(({ state }) => state !== 'defined');
    dropExpected(model, document);
    document.status = 'Cancelled';
  });
}

export function closeShort(model: Model, document: ModelDocument): Predicted {
  if (document.status === 'Received') return refused('nothingMissing');
  if (!replenishmentStatuses[document.status].receivable) return refused('notReceivable');
  return whole(() => {
    dropExpected(model, document);
    document.status = 'Closed short';
  });
}

export function reopen(model: Model, document: ModelDocument): Predicted {
  if (document.status === 'Cancelled') return refused('notReceivable');
  if (document.status !== 'Received' && document.status !== 'Closed short') return refused('notEnded');
  return whole(() => {
    if (document.status === 'Closed short') expectMissing(model, document);
    const begun = document.lines.some(({ received }) => received > 0);
    document.status = begun ? 'Receiving' : 'Submitted';
  });
}

/** What did not come is expected again, unless something else took it over meanwhile. */
export function expectMissing(model: Model, document: ModelDocument): void {
  for (const line of document.lines) {
    for (const place of line.places) {
      if (place.state !== 'dropped' || place.how === 'registered') continue;
      const known = model.serials.get(keyOf(line.sku, place.value));
      if (known?.state.process?.id !== document.ref.id) continue;
      const { status, lastStep } = known.state;
      if (status !== 'Incoming' && !(status === 'Out' && lastStep === 'submit')) continue;
      place.state = 'expected';
      expect(model, line.sku, place.value, document.ref);
    }
  }
}

export function withdraw(model: Model, document: ModelDocument, line: ModelLine, at: number): Predicted {
  if (!isOpen(document)) return refused('replenishmentEnded');
  const place = line.places[at];
  const known = place && model.serials.get(keyOf(line.sku, place.value));
  if (place?.state !== 'expected' || known?.state.status !== 'Out') return refused('notDeclared');
  return whole(() => {
    line.places = line.places.filter((one) => one !== place);
    expect(model, line.sku, place.value, null);
  });
}

/** A value that was defined by hand becomes another one. */
export function correct(
  model: Model,
  document: ModelDocument,
  line: ModelLine,
  at: number,
  value: string,
): Predicted {
  const { sku } = line;
  const place = line.places[at];
  if (place === undefined || place.state === 'defined') return refused('notSubmittedYet');
  const former = place.value;
  if (value === former) return refused('sameValue');
  if (model.serials.has(keyOf(sku, value))) return refused('alreadyKnown');
  const lines = model.documents.flatMap((one) => one.lines).filter((one) => one.sku === sku);
  const waits = lines.some(({ places }) =>
    places.some((one) => one.state === 'defined' && one.value === value),
  );
  if (waits) return refused('definedElsewhere');
  const predicted = step(model, { sku, value: former }, { step: 'correctValue', document: document.ref });
  if (predicted.apply === undefined) return predicted;
  return whole(() => {
    predicted.apply();
    const known = model.serials.get(keyOf(sku, former));
    if (known === undefined) throw new Error(`the model lost ${former}`);
    model.serials.delete(keyOf(sku, former));
    model.serials.set(keyOf(sku, value), { ...known, value, state: { ...known.state, value } });
    for (const one of lines.flatMap(({ places }) => places)) {
      if (one.value === former && one.state !== 'defined') one.value = value;
    }
  });
}

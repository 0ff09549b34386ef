import { seedOrder } from '../seed';
import { type Someone, valueOf } from '../warehouse';
import { make } from './dock';
import {
  expect,
  keyOf,
  type Model,
  type ModelDocument,
  type ModelLine,
  type Predicted,
  type Sku,
  step,
} from './model';
import type { Taken } from './take';
import type { World } from './world';

/** The id of a replenishment's line. */
export async function lineId({ admin }: World, document: string, sku: Sku): Promise<number> {
  const { lines } = valueOf(await admin.ask('replenishments.open', { document }));
  return lines.find((line) => line.sku === sku)?.line ?? 0;
}

/** *Insert*, and the same in the model. */
export async function newDocument(
  { admin, warehouse }: World,
  model: Model,
  lines: readonly { readonly sku: Sku; readonly units: number }[],
): Promise<Taken> {
  const head = { po: '', supplier: '', tracking: '', expectedOn: null };
  const answer = await admin.run('replenishments.insert', { ...head, lines: [...lines] });
  const { document: number } = valueOf(answer);
  const { id } = await warehouse.look((db) =>
    db.selectFrom('process').select('id').where('number', '=', number).executeTakeFirstOrThrow(),
  );
  const document: ModelDocument = {
    ref: { id, type: 'Replenishment', number },
    status: 'Incomplete',
    lines: lines.map(({ sku, units }) => ({ sku, units, received: 0, places: [] })),
    receipts: [],
  };
  model.documents.push(document);
  return { foreseen: { code: 'ok', apply: () => undefined }, said: 'ok', document };
}

/** *Generate Serials*: the values are the warehouse's; that no one was there before is checked here. */
export async function generated(
  world: World,
  model: Model,
  document: ModelDocument,
  line: ModelLine,
  foreseen: Predicted,
): Promise<Taken> {
  const { number } = document.ref;
  const id = await lineId(world, number, line.sku);
  const ended = await world.jobs.run(world.admin, 'replenishments.generate', {
    document: number,
    lines: [id],
  });
  if (ended.is === 'refused') return { foreseen, said: ended.refusal.code, document };
  if (ended.is !== 'done') return { foreseen, said: ended.is, document };
  const { serials } = valueOf(
    await world.admin.ask('replenishments.serials', { document: number, line: id, from: 0, count: 500 }),
  );
  for (const { value } of serials.slice(line.places.length)) {
    if (model.generated.has(value)) throw new Error(`${value} was generated twice`);
    model.generated.add(value);
    line.places.push({ value, how: 'generated', state: 'defined' });
  }
  return { foreseen, said: 'ok', document };
}

/** Serials made at the dock: the values are the warehouse's; that no one was there before is checked here. */
export async function made(
  world: World,
  model: Model,
  document: ModelDocument,
  line: ModelLine,
  receiver: Someone,
): Promise<Taken> {
  const { number } = document.ref;
  const position = document.lines.indexOf(line) + 1;
  const answer = await receiver.run('receiving.makeSerials', { document: number, line: position });
  const foreseen = make(document, line);
  if (!('value' in answer)) {
    return { foreseen, said: 'refusal' in answer ? answer.refusal.code : 'no answer', document };
  }
  const asked = { document: number, line: await lineId(world, number, line.sku), from: 0, count: 500 };
  const { serials } = valueOf(await world.admin.ask('replenishments.serials', asked));
  for (const { value } of serials.slice(line.places.length)) {
    if (model.generated.has(value)) throw new Error(`${value} was generated twice`);
    model.generated.add(value);
    line.places.push({ value, how: 'generated', state: 'expected' });
    const unit = { sku: line.sku, value };
    const born = step(model, unit, { step: 'submit', document: document.ref, generated: true });
    if (born.apply === undefined) throw new Error(`${value} cannot be expected: ${born.code}`);
    born.apply();
    expect(model, line.sku, value, document.ref);
  }
  return { foreseen, said: 'ok', document };
}

let orders = 0;

/** Some unit leaves the building by an order of its own; null where none is Ready. */
export async function shipped(world: World, model: Model, place: number): Promise<Taken | null> {
  const standing = [...model.serials.values()].filter(({ state }) => state.status === 'Ready');
  // Those with values by hand first: only they can be declared to come back.
  const ready = standing
    .toSorted((a, b) => Number(a.state.generated) - Number(b.state.generated))
    .slice(0, 3);
  const unit = ready[place % Math.max(1, ready.length)];
  if (unit === undefined) return null;
  orders += 1;
  const number = `${80_000 + orders}`;
  const ref = await world.warehouse.seed((seed) =>
    seedOrder(seed, { number, lines: [{ sku: unit.sku, units: 1 }] }),
  );
  valueOf(await world.shipper.pack(unit.value, { order: number, line: 1 }));
  valueOf(await world.shipper.run('packing.ship', { order: number }));
  for (const name of ['reserve', 'ship'] as const) {
    const predicted = step(model, unit, { step: name, document: ref });
    if (predicted.apply === undefined) throw new Error(`${unit.value} cannot ${name}: ${predicted.code}`);
    predicted.apply();
  }
  const known = model.serials.get(keyOf(unit.sku, unit.value));
  if (known?.state.status !== 'Out') throw new Error(`${unit.value} did not leave`);
  return { foreseen: { code: 'ok', apply: () => undefined }, said: 'ok', document: null };
}

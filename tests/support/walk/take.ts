import type { Answer } from '../../../shared/contract/answer';
import type { BinRef } from '../../../shared/domain/binKinds';
import type { Action } from './actions';
import {
  addUnits,
  cancel,
  clear,
  closeShort,
  correct,
  define,
  generate,
  reopen,
  setUnits,
  submit,
  withdraw,
} from './desk';
import { count, receive, undo } from './dock';
import { keyOf, type Model, type ModelDocument, type ModelLine, type Predicted, refused } from './model';
import { generated, lineId, made, newDocument, shipped } from './real';
import type { World } from './world';

/** What was foreseen of an action, what the warehouse said, and the replenishment that it touched. */
export interface Taken {
  readonly foreseen: Predicted;
  readonly said: string;
  readonly document: ModelDocument | null;
}

/** `ok`, or the code of a refusal or question. */
function told(answer: Answer<unknown>): string {
  if ('value' in answer) return 'ok';
  if ('refusal' in answer) return answer.refusal.code;
  return 'question' in answer ? answer.question.code : `fault ${answer.fault.id}`;
}

const at = <T>(all: readonly T[], place: number): T | undefined => all[place % all.length];

/** One of all; three times of four one that fits: else most of a walk is refused. */
function fitting<T>(all: readonly T[], place: number, fits: (one: T) => boolean): T | undefined {
  const fit = all.filter(fits);
  return at(place % 4 > 0 && fit.length > 0 ? fit : all, Math.floor(place / 4));
}

/** Whether a replenishment is where such a deed belongs. */
function takesIt({ status, receipts }: ModelDocument, does: Action['does']): boolean {
  switch (does) {
    case 'receive':
    case 'count':
    case 'correct':
    case 'make':
      return status === 'Submitted' || status === 'Receiving';
    case 'undo':
      return receipts.length > 0;
    case 'closeShort':
    case 'withdraw':
      return status === 'Receiving' || status === 'Submitted';
    case 'reopen':
      return status === 'Received' || status === 'Closed short';
    default:
      return status === 'Incomplete';
  }
}

/** Tries an action in the warehouse and foresees it by the rules; null where there is nothing that it could be about. */
export async function take(world: World, model: Model, action: Action): Promise<Taken | null> {
  if (action.does === 'insert') return newDocument(world, model, action.lines);
  if (action.does === 'ship') return shipped(world, model, action.value);
  const document = fitting(model.documents, action.document, (one) => takesIt(one, action.does));
  const line =
    document &&
    fitting(document.lines, action.line, ({ sku }) => (sku === 'C') === (action.does === 'count'));
  if (document === undefined || line === undefined) return null;
  return about(world, model, { action, document, line });
}

interface About {
  readonly action: Exclude<Action, { readonly does: 'insert' | 'ship' }>;
  readonly document: ModelDocument;
  readonly line: ModelLine;
}

async function about(world: World, model: Model, { action, document, line }: About): Promise<Taken> {
  const { admin, manager } = world;
  const number = document.ref.number;
  const taken = (foreseen: Predicted, answer: Answer<unknown>): Taken => ({
    foreseen,
    said: told(answer),
    document,
  });
  const consent = { approval: { by: manager, reason: 'a walk' } };
  switch (action.does) {
    case 'addUnits': {
      const lines = [{ sku: action.sku, units: action.units }];
      return taken(
        addUnits(document, action.sku, action.units),
        await admin.run('replenishments.addLines', { document: number, lines }),
      );
    }
    case 'setUnits': {
      const given = { document: number, line: await lineId(world, number, line.sku), units: action.units };
      return taken(setUnits(document, line, action.units), await admin.run('replenishments.setUnits', given));
    }
    case 'generate':
      return generated(world, model, document, line, generate(document, line));
    case 'define': {
      const values = [
        ...outFirst(model, line, action.values),
        ...action.values.map((of) => `${line.sku}-${of}`),
      ];
      const given = { document: number, line: await lineId(world, number, line.sku), values };
      const { wereOut, leaveOut } = action;
      return taken(
        define(model, document, line, values, action),
        await admin.run('replenishments.defineSerials', { ...given, wereOut, leaveOut }),
      );
    }
    case 'clear': {
      const lines = [await lineId(world, number, line.sku)];
      return taken(
        clear(document, line),
        await admin.run('replenishments.clearSerials', { document: number, lines }),
      );
    }
    case 'submit':
      return taken(submit(model, document), await admin.run('replenishments.submit', { document: number }));
    case 'cancel':
      return taken(
        cancel(model, document),
        await admin.run('replenishments.cancel', { document: number, reason: 'a walk' }),
      );
    case 'closeShort':
      return taken(
        action.consent ? closeShort(model, document) : refused('reasonMissing'),
        await manager.run('receiving.closeShort', { document: number }, action.consent ? consent : {}),
      );
    case 'reopen':
      return taken(
        action.consent ? reopen(model, document) : refused('reasonMissing'),
        await manager.run('receiving.reopen', { document: number }, action.consent ? consent : {}),
      );
    case 'withdraw': {
      const out = line.places.findIndex(
        ({ value, state }) => state === 'expected' && isOut(model, line, value),
      );
      const place = out >= 0 && action.place % 4 > 0 ? out : action.place % Math.max(1, line.places.length);
      const given = { document: number, line: await lineId(world, number, line.sku) };
      const foreseen = withdraw(model, document, line, place);
      return taken(
        foreseen,
        await admin.run('replenishments.withdraw', {
          ...given,
          place: await placeOf(world, given.line, place),
        }),
      );
    }
    case 'correct': {
      const place = action.place % Math.max(1, line.places.length);
      const value = `${line.sku}-${action.value}`;
      const given = { document: number, line: await lineId(world, number, line.sku) };
      return taken(
        correct(model, document, line, place, value),
        await admin.run('replenishments.correctSerial', {
          ...given,
          place: await placeOf(world, given.line, place),
          value,
        }),
      );
    }
    case 'make':
      return made(world, model, document, line, at(world.receivers, action.person) ?? world.receivers[0]);
    case 'undo': {
      const receiver = at(world.receivers, action.person) ?? world.receivers[0];
      return taken(
        undo(model, document, receiver.id ?? 0),
        await receiver.run('receiving.undo', { document: number, receipt: null }),
      );
    }
    case 'receive':
    case 'count': {
      const receiver = at(world.receivers, action.person) ?? world.receivers[0];
      const bin: BinRef | null = action.noBin ? null : (at(world.bins, action.bin) ?? null);
      const how = { person: receiver.id ?? 0, bin, allowed: action.allowed };
      const position = document.lines.indexOf(line) + 1;
      const allowing = action.allowed ? consent : {};
      if (action.does === 'count') {
        return taken(
          count(document, line, action.units, how),
          await receiver.run(
            'receiving.count',
            { document: number, line: position, units: action.units, bin: bin?.code ?? null },
            allowing,
          ),
        );
      }
      const value = valueFor(model, line, action.value);
      return taken(
        receive(model, document, line, value, how),
        await receiver.receive(value, {
          document: number,
          bin: bin?.code ?? null,
          line: position,
          confirm: ['wasOut', 'reallySerial', `line:${position}`],
          ...allowing,
        }),
      );
    }
  }
}

/** Mostly a serial that the line lists, else one of the few by hand, or any that was ever generated. */
function valueFor(model: Model, line: ModelLine, place: number): string {
  const expected = line.places.filter(({ state }) => state === 'expected').map(({ value }) => value);
  const others = [...model.generated].filter((value) => value.startsWith(line.sku));
  const byHand = Array.from({ length: 5 }, (_, of) => `${line.sku}-${of + 1}`);
  const own = place % 3 > 0 && expected.length > 0 ? expected : [...byHand, ...others];
  return at(own, Math.floor(place / 3)) ?? '';
}

/** The place in the database of a line's serial number `at` (from 0) that it shows. */
async function placeOf(world: World, line: number, place: number): Promise<number> {
  const rows = await world.warehouse.look((db) =>
    db.selectFrom('replenishment_serial').select('place').where('line', '=', line).orderBy('place').execute(),
  );
  return rows[place]?.place ?? 1;
}

/** Now and then a unit that is Out: it asks, and may come back. */
function outFirst(model: Model, { sku }: ModelLine, places: readonly number[]): readonly string[] {
  const out = [...model.serials.values()].filter((one) => one.sku === sku && one.state.status === 'Out');
  const [first = 0] = places;
  const unit = first % 2 === 0 ? at(out, first) : undefined;
  return unit === undefined ? [] : [unit.value];
}

const isOut = (model: Model, { sku }: ModelLine, value: string): boolean =>
  model.serials.get(keyOf(sku, value))?.state.status === 'Out';

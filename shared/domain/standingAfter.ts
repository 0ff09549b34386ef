import { type BinRef, binKinds } from './binKinds';
import type { DocumentRef } from './processTypes';
import type { SerialState, Standing } from './serialState';
import type { StepRequest } from './stepRequest';
import type { Target } from './transition';

/** The standing that a taken step leaves, and the order that lost the unit by it (its line is flagged). */
export interface After {
  readonly next: Standing;
  readonly lostBy: DocumentRef | null;
}

/** Status and holding order of a unit that lies in a bin: "by bin", with or without an order. */
function placed(bin: BinRef, holder: DocumentRef | null): Pick<Standing, 'status' | 'bin' | 'holdingOrder'> {
  const kind = binKinds[bin.kind];
  return holder === null || kind.keepsOrder === null
    ? { status: kind.gives, bin, holdingOrder: null }
    : { status: kind.keepsOrder, bin, holdingOrder: holder };
}

function lost(holder: DocumentRef | null, next: Pick<Standing, 'holdingOrder'>): DocumentRef | null {
  return next.holdingOrder === null ? holder : null;
}

function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the step was let through without ${what}`);
  return value;
}

/** Where a step that may be taken leaves the serial (null: it had no record). */
export function standingAfter(to: Target, serial: SerialState | null, request: StepRequest): After {
  const { document } = request;
  const blank = { process: document, order: null, holdingOrder: null, expectedBy: null };
  const holder = serial?.holdingOrder ?? null;
  switch (to) {
    case 'incoming':
      // An Out unit may be declared: it stays Out, marked expected, until it is received.
      return serial?.status === 'Out'
        ? {
            next: { ...blank, status: 'Out', bin: null, order: serial.order, expectedBy: document },
            lostBy: null,
          }
        : { next: { ...blank, status: 'Incoming', bin: null, expectedBy: document }, lostBy: null };
    case 'intoBin': {
      const next = {
        ...blank,
        order: namedOrder(serial, request),
        ...placed(need(request.bin, 'a bin'), null),
      };
      return { next, lostBy: null };
    }
    case 'unchanged': {
      const here = need(serial, 'a serial');
      const { status, bin, holdingOrder, expectedBy } = here;
      const order = status === 'Out' ? here.order : null;
      return { next: { status, bin, process: document, order, holdingOrder, expectedBy }, lostBy: null };
    }
    case 'reserved':
      return {
        next: {
          ...blank,
          status: 'Reserved',
          bin: need(serial?.bin, 'a bin'),
          order: document,
          holdingOrder: document,
        },
        lostBy: null,
      };
    case 'staged':
      return {
        next: { ...blank, ...placed(need(request.bin, 'a bin'), document), order: document },
        lostBy: null,
      };
    case 'released':
      return {
        next: { ...blank, ...placed(need(serial?.bin, 'a bin'), null), order: document },
        lostBy: null,
      };
    case 'out':
      return { next: { ...blank, status: 'Out', bin: null, order: document }, lostBy: null };
    case 'missing':
      return { next: { ...blank, status: 'Out', bin: null }, lostBy: holder };
    case 'moved': {
      const place = placed(need(request.bin, 'a bin'), holder);
      return { next: { ...blank, ...place }, lostBy: lost(holder, place) };
    }
    case 'before':
      return restored(need(serial, 'a serial'), request);
    case 'heldAgain': {
      const { before } = request;
      const place = placed(need(request.bin ?? before?.bin, 'the bin that it left'), document);
      const next = { ...blank, process: before?.process ?? document, order: document, ...place };
      return { next, lostBy: lost(document, place) };
    }
  }
}

/** A return shows the order the unit left on, a swap its order; receiving names none. */
function namedOrder(serial: SerialState | null, request: StepRequest): DocumentRef | null {
  if (request.step === 'takeBack') return serial?.order ?? null;
  return request.step === 'swapBack' ? request.document : null;
}

/**
 * A reversal: status, bin, order and document as before the step. A bin whose kind changed gives what it
 * gives now, as a move into it would; a bin that is named instead (the old one is closed) likewise.
 */
function restored(serial: SerialState, request: StepRequest): After {
  const { before = null, document } = request;
  if (before === null) {
    const next = { process: document, order: null, holdingOrder: null, expectedBy: null };
    return { next: { ...next, status: 'Incoming', bin: null }, lostBy: null };
  }
  const { process, order } = before;
  if (before.bin === null) {
    const expectedBy = serial.lastStep === 'receive' ? document : null;
    return {
      next: { status: before.status, bin: null, process, order, holdingOrder: null, expectedBy },
      lostBy: null,
    };
  }
  const holder = request.stillNeeded === true ? before.holdingOrder : null;
  const place = placed(request.bin ?? before.bin, holder);
  return { next: { process, order, expectedBy: null, ...place }, lostBy: lost(holder, place) };
}

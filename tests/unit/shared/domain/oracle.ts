import type { BinKind, BinRef } from '../../../../shared/domain/binKinds';
import type { DocumentRef } from '../../../../shared/domain/processTypes';
import type { SerialState, Standing } from '../../../../shared/domain/serialState';
import type { Status } from '../../../../shared/domain/statuses';
import type { StepRequest } from '../../../../shared/domain/stepRequest';
import type { StepCode } from '../../../../shared/domain/steps';

/**
 * The table of transitions, told a second time: per step who may take it, in the words of the design, and
 * where it leads. It shares no table with the rules that it judges.
 */
export type Verdict =
  { readonly next: Standing; readonly lostBy: DocumentRef | null } | { readonly asks: string } | 'refused';

interface Case {
  readonly serial: SerialState | null;
  readonly request: StepRequest;
}

type Answer = boolean | 'wasOut' | 'unknownReturn';

interface Rule {
  readonly from: (c: Case) => Answer;
  readonly unless?: (c: Case) => boolean;
  readonly to: (c: Case) => { readonly next: Standing; readonly lostBy: DocumentRef | null };
}

// The words of the table: who
const none = ({ serial }: Case): boolean =>
  serial === null || (serial.status === 'Incoming' && serial.expectedBy === null);
const onHand = ({ serial }: Case): boolean => serial !== null && serial.bin !== null;
const ready = ({ serial }: Case): boolean => serial?.status === 'Ready';
const out = ({ serial }: Case): boolean => serial?.status === 'Out' && serial.expectedBy === null;
const outByThis = (c: Case): boolean => out(c) && c.serial?.order?.id === c.request.document.id;
const outOtherwise = (c: Case): boolean => out(c) && !outByThis(c);
const heldByThis = ({ serial, request }: Case): boolean => serial?.holdingOrder?.id === request.document.id;
const expectedHere = ({ serial, request }: Case): boolean => serial?.expectedBy?.id === request.document.id;
const incomingHere = (c: Case): boolean => c.serial?.status === 'Incoming' && expectedHere(c);

// ... under which workflow
const inOut = ({ request }: Case): boolean => request.workflow === 'In/Out';
const hasSerials = ({ request }: Case): boolean => request.workflow !== 'No';

// ... and which bin
const noTarget = ({ request }: Case): boolean => request.bin === null || !takes(request.bin, request.sku);
const takes = (bin: BinRef, sku: string): boolean =>
  !bin.closed && (bin.onlySku === null || bin.onlySku === sku);
const liesIn = ({ serial, request }: Case): boolean =>
  serial?.bin?.id === request.bin?.id && onHand({ serial, request });
const notByLast = (c: Case, reversed: readonly StepCode[]): boolean =>
  c.serial === null ||
  !reversed.includes(c.serial.lastStep) ||
  c.serial.process?.id !== c.request.document.id;
/** Back into the bin it left, as that bin is now; a bin named instead counts for it. */
const cannotGoBack = ({ request }: Case): boolean => {
  const back = request.bin ?? request.before?.bin ?? null;
  return back === null || !takes(back, request.sku);
};
/** A unit without a bin of its own leaves from the quantity of a bin; blocked and damaged ones do not ship. */
const cannotLeave = (c: Case): boolean => {
  const { bin, sku } = c.request;
  return !onHand(c) && (bin === null || !takes(bin, sku) || bin.kind === 'blocked' || bin.kind === 'damaged');
};

// Where a step leads
const byBin: Readonly<Record<BinKind, Status>> = {
  storage: 'Ready',
  dock: 'Ready',
  shipping: 'Ready',
  blocked: 'Hold',
  staging: 'Hold',
  damaged: 'Imperfect',
};
const empty = ({ request }: Case): Standing => ({
  status: 'Out',
  bin: null,
  process: request.document,
  order: null,
  holdingOrder: null,
  expectedBy: null,
});
const given = <T>(thing: T | null | undefined): T => {
  if (thing === null || thing === undefined)
    throw new Error('the oracle lets a step through without a bin or serial');
  return thing;
};
const into = (c: Case, bin: BinRef, order: DocumentRef | null): ReturnType<Rule['to']> => ({
  next: { ...empty(c), status: byBin[bin.kind], bin, order },
  lostBy: null,
});
const asMove = (base: Standing, bin: BinRef, holder: DocumentRef | null): ReturnType<Rule['to']> => {
  if (holder === null)
    return { next: { ...base, status: byBin[bin.kind], bin, holdingOrder: null }, lostBy: null };
  if (bin.kind === 'blocked')
    return { next: { ...base, status: 'Hold', bin, holdingOrder: null }, lostBy: holder };
  if (bin.kind === 'damaged')
    return { next: { ...base, status: 'Imperfect', bin, holdingOrder: null }, lostBy: holder };
  const status = bin.kind === 'staging' ? 'Hold' : 'Reserved';
  return { next: { ...base, status, bin, holdingOrder: holder }, lostBy: null };
};
const leave = (c: Case): ReturnType<Rule['to']> => ({
  next: { ...empty(c), order: c.request.document },
  lostBy: null,
});
const goMissing = (c: Case): ReturnType<Rule['to']> => ({
  next: empty(c),
  lostBy: c.serial?.holdingOrder ?? null,
});
const stay = (c: Case): ReturnType<Rule['to']> => {
  const { status, bin, order, holdingOrder, expectedBy } = given(c.serial);
  const process = c.request.document;
  const shown = status === 'Out' ? order : null;
  return { next: { status, bin, process, order: shown, holdingOrder, expectedBy }, lostBy: null };
};
const moved = (c: Case): ReturnType<Rule['to']> =>
  asMove(empty(c), given(c.request.bin), c.serial?.holdingOrder ?? null);
const asBefore = (c: Case): ReturnType<Rule['to']> => {
  const before = c.request.before ?? null;
  if (before === null) return { next: { ...empty(c), status: 'Incoming' }, lostBy: null };
  if (before.bin === null) return { next: before, lostBy: null };
  return asMove(
    before,
    c.request.bin ?? before.bin,
    c.request.stillNeeded === true ? before.holdingOrder : null,
  );
};

const rules: Readonly<Record<StepCode, Rule>> = {
  submit: {
    from: (c) => inOut(c) && (none(c) || (out(c) && 'wasOut')),
    to: (c) => {
      const { document } = c.request;
      const isOut = c.serial?.status === 'Out';
      const order = isOut ? c.serial.order : null;
      return {
        next: { ...empty(c), status: isOut ? 'Out' : 'Incoming', order, expectedBy: document },
        lostBy: null,
      };
    },
  },
  receive: {
    from: (c) => inOut(c) && expectedHere(c),
    unless: noTarget,
    to: (c) => into(c, given(c.request.bin), null),
  },
  register: {
    from: (c) => inOut(c) && (none(c) || (out(c) && 'wasOut')),
    unless: noTarget,
    to: (c) => into(c, given(c.request.bin), null),
  },
  correctValue: {
    from: (c) => inOut(c) && incomingHere(c),
    unless: (c) => c.serial?.generated === true,
    to: stay,
  },
  undoReceipt: { from: onHand, unless: (c) => notByLast(c, ['receive', 'register']), to: asBefore },
  reserve: {
    from: (c) => hasSerials(c) && ready(c),
    to: (c) => ({
      next: {
        ...empty(c),
        status: 'Reserved',
        bin: given(c.serial?.bin),
        order: c.request.document,
        holdingOrder: c.request.document,
      },
      lostBy: null,
    }),
  },
  pick: {
    from: (c) => hasSerials(c) && (ready(c) || heldByThis(c)),
    unless: (c) => noTarget(c) || c.request.bin?.kind !== 'staging' || liesIn(c),
    to: (c) => asMove({ ...empty(c), order: c.request.document }, given(c.request.bin), c.request.document),
  },
  undoPick: { from: heldByThis, unless: (c) => notByLast(c, ['pick']) || cannotGoBack(c), to: asBefore },
  release: { from: heldByThis, to: (c) => into(c, given(c.serial?.bin), c.request.document) },
  ship: {
    from: (c) =>
      hasSerials(c) &&
      (heldByThis(c) || (!inOut(c) && (none(c) || ready(c) || (outOtherwise(c) && 'wasOut')))),
    unless: cannotLeave,
    to: leave,
  },
  voidShipment: {
    from: outByThis,
    unless: (c) => notByLast(c, ['ship', 'swapOut', 'nameUnit']) || cannotGoBack(c),
    to: (c) => {
      const process = c.request.before?.process ?? c.request.document;
      const base = { ...empty(c), process, order: c.request.document };
      return asMove(base, given(c.request.bin ?? c.request.before?.bin), c.request.document);
    },
  },
  swapBack: {
    from: outByThis,
    unless: noTarget,
    to: (c) => into(c, given(c.request.bin), c.request.document),
  },
  swapOut: {
    from: (c) =>
      hasSerials(c) &&
      (heldByThis(c) || ready(c) || (!inOut(c) && (none(c) || (outOtherwise(c) && 'wasOut')))),
    unless: cannotLeave,
    to: leave,
  },
  nameUnit: { from: (c) => hasSerials(c) && (none(c) || (outOtherwise(c) && 'wasOut')), to: leave },
  takeBack: {
    from: (c) => hasSerials(c) && (out(c) || (none(c) && 'unknownReturn')),
    unless: noTarget,
    to: (c) => into(c, given(c.request.bin), c.serial?.order ?? null),
  },
  undoReturn: { from: onHand, unless: (c) => notByLast(c, ['takeBack']), to: asBefore },
  confirm: { from: onHand, unless: (c) => !liesIn(c), to: stay },
  missing: { from: onHand, unless: (c) => !liesIn(c), to: goMissing },
  found: {
    from: (c) => hasSerials(c) && (onHand(c) || out(c) || none(c)),
    unless: (c) => noTarget(c) || liesIn(c),
    to: moved,
  },
  countOut: { from: onHand, to: goMissing },
  relabel: { from: (c) => onHand(c) || out(c), unless: (c) => c.serial?.generated === true, to: stay },
  move: { from: onHand, unless: (c) => noTarget(c) || liesIn(c), to: moved },
  binKind: { from: onHand, unless: (c) => !liesIn(c), to: moved },
  undoMove: { from: onHand, unless: (c) => notByLast(c, ['move']) || cannotGoBack(c), to: asBefore },
};

/** What the design says of a step: taken with this standing, asked first, or refused. */
export function verdict(serial: SerialState | null, request: StepRequest): Verdict {
  const c: Case = { serial, request };
  const rule = rules[request.step];
  const answer = rule.from(c);
  if (answer === false) return 'refused';
  if (typeof answer === 'string' && !request.confirm.includes(answer)) return { asks: answer };
  return rule.unless?.(c) === true ? 'refused' : rule.to(c);
}

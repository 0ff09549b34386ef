import { type BinKind, type BinRef, binKindNames } from '../../../../shared/domain/binKinds';
import type { DocumentRef, ProcessType } from '../../../../shared/domain/processTypes';
import type { SerialState, Standing } from '../../../../shared/domain/serialState';

/** The small warehouse that the tests of the rules play in. */
export const sku = 'CAM-4K';
export const value = 'CAM0000A1';

let lastId = 0;
const nextId = (): number => (lastId += 1);

const document = (type: ProcessType, number: string): DocumentRef => ({ id: nextId(), type, number });

/** For each process the document of the step ("this", "here") and another one ("another", "elsewhere"). */
export const here: Readonly<Record<ProcessType, DocumentRef>> = {
  Order: document('Order', '77120'),
  Replenishment: document('Replenishment', 'RPL-1001'),
  Return: document('Return', 'RMA-31'),
  'Re-count': document('Re-count', 'RC-7'),
  Move: document('Move', 'MOV-12'),
};
export const elsewhere: Readonly<Record<ProcessType, DocumentRef>> = {
  Order: document('Order', '76655'),
  Replenishment: document('Replenishment', 'RPL-1002'),
  Return: document('Return', 'RMA-32'),
  'Re-count': document('Re-count', 'RC-8'),
  Move: document('Move', 'MOV-13'),
};

export const makeBin = (kind: BinKind, code: string, rest: Partial<BinRef> = {}): BinRef => ({
  id: nextId(),
  code,
  locationId: 1,
  location: 'Hall 1',
  kind,
  closed: false,
  onlySku: null,
  ...rest,
});

const binsNamed = (start: string): Readonly<Record<BinKind, BinRef>> => ({
  storage: makeBin('storage', `A${start}`),
  dock: makeBin('dock', `D${start}`),
  shipping: makeBin('shipping', `S${start}`),
  blocked: makeBin('blocked', `Q${start}`),
  staging: makeBin('staging', `G${start}`),
  damaged: makeBin('damaged', `X${start}`),
});

/** Per kind the bin in which the unit of a case lies, and a second one. */
export const ownBin = binsNamed('1-001');
const otherBin = binsNamed('2-002');
export const openBins = binKindNames.flatMap((kind) => [ownBin[kind], otherBin[kind]]);
export const closedBins = [
  makeBin('storage', 'A9-001', { closed: true }),
  makeBin('staging', 'G9-001', { closed: true }),
];
export const foreignBins = [
  makeBin('storage', 'B1-010', { onlySku: 'PSU-48V' }),
  makeBin('staging', 'G1-010', { onlySku: 'PSU-48V' }),
];
export const dedicatedBin = makeBin('storage', 'B1-011', { onlySku: sku });

export const now = Date.UTC(2026, 10, 25, 9, 0);
export const clock = { timeZone: 'Europe/Berlin', now };

export const nowhere: Standing = {
  status: 'Incoming',
  bin: null,
  process: null,
  order: null,
  holdingOrder: null,
  expectedBy: null,
};

/** A serial of the tests: `standing` with the facts that a refusal tells. */
export const serialOf = (standing: Standing, rest: Partial<SerialState> = {}): SerialState => ({
  ...standing,
  value,
  sku,
  generated: false,
  lastStep: 'confirm',
  since: { at: now - 86_400_000, by: 'Maria Lopez' },
  ...rest,
});

/** The six fields of a standing alone, so that two can be compared. */
export const standingOf = (from: Standing): Standing => ({
  status: from.status,
  bin: from.bin,
  process: from.process,
  order: from.order,
  holdingOrder: from.holdingOrder,
  expectedBy: from.expectedBy,
});

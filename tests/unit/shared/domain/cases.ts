import { type BinKind, type BinRef, binKindNames } from '../../../../shared/domain/binKinds';
import type { DocumentRef } from '../../../../shared/domain/processTypes';
import type { SerialState, Standing } from '../../../../shared/domain/serialState';
import type { StepRequest } from '../../../../shared/domain/stepRequest';
import { type StepCode, steps } from '../../../../shared/domain/steps';
import { workflowNames } from '../../../../shared/domain/workflows';
import {
  closedBins,
  dedicatedBin,
  elsewhere,
  foreignBins,
  here,
  nowhere,
  openBins,
  ownBin,
  serialOf,
  sku,
  value,
} from './world';

export interface Case {
  readonly serial: SerialState | null;
  readonly request: StepRequest;
}

const orders = [here.Order, elsewhere.Order];
const replenishments = [here.Replenishment, elsewhere.Replenishment];
const clearKinds = ['storage', 'dock', 'shipping'] as const satisfies readonly BinKind[];
const onHandWith = (status: Standing['status'], bin: BinRef, holdingOrder: DocumentRef | null): Standing => ({
  ...nowhere,
  status,
  bin,
  holdingOrder,
});

/** A unit that lies in a bin, held by nobody or by one of two orders. */
const unheld: readonly Standing[] = [
  ...clearKinds.map((kind) => onHandWith('Ready', ownBin[kind], null)),
  onHandWith('Hold', ownBin.blocked, null),
  onHandWith('Hold', ownBin.staging, null),
  onHandWith('Imperfect', ownBin.damaged, null),
];
const held: readonly Standing[] = orders.flatMap((order) => [
  ...clearKinds.map((kind) => onHandWith('Reserved', ownBin[kind], order)),
  onHandWith('Hold', ownBin.staging, order),
]);
const incoming: readonly Standing[] = [null, ...replenishments].map((expectedBy) => ({
  ...nowhere,
  expectedBy,
}));
const out: readonly Standing[] = [null, ...orders].flatMap((order) =>
  [null, ...replenishments].map((expectedBy): Standing => ({ ...nowhere, status: 'Out', order, expectedBy })),
);

/** Every way a recorded serial can stand. */
const standings: readonly Standing[] = [...incoming, ...out, ...unheld, ...held];

/** The steps that can have brought a serial to where it stands. */
function lastSteps(standing: Standing): readonly StepCode[] {
  if (standing.status === 'Incoming') return ['submit', 'correctValue', 'undoReceipt', 'undoReturn'];
  if (standing.expectedBy !== null) return ['submit', 'undoReceipt'];
  if (standing.status === 'Out') {
    const left: readonly StepCode[] =
      standing.order === null ? ['missing', 'countOut'] : ['ship', 'swapOut', 'nameUnit'];
    return [...left, 'relabel', 'undoReceipt', 'undoReturn'];
  }
  const anyTime = [
    'confirm',
    'found',
    'relabel',
    'move',
    'binKind',
    'undoPick',
    'undoMove',
    'voidShipment',
  ] as const;
  if (standing.holdingOrder !== null) return [...anyTime, standing.status === 'Hold' ? 'pick' : 'reserve'];
  return [...anyTime, 'receive', 'register', 'release', 'swapBack', 'takeBack'];
}

/** The documents that the last step can have been on: one that names an order, or expects the unit, was on that. */
function processes(
  { order, holdingOrder, expectedBy }: Standing,
  lastStep: StepCode,
): readonly DocumentRef[] {
  const type = steps[lastStep].process;
  const known = {
    Order: lastStep === 'voidShipment' ? null : (holdingOrder ?? order),
    Replenishment: expectedBy,
  };
  const only = type === 'Order' || type === 'Replenishment' ? known[type] : null;
  return only === null ? [here[type], elsewhere[type]] : [only];
}

/** Every serial that a step can meet: no record, or a record with its last step, here or on another document. */
function* serials(step: StepCode): Generator<SerialState | null> {
  yield null;
  const isReversal = reversed[step] !== undefined;
  for (const standing of standings) {
    const all = lastSteps(standing);
    const last = isReversal ? all : all.filter((code) => code === 'receive' || code === all[0]);
    for (const lastStep of last) {
      for (const process of processes(standing, lastStep)) {
        for (const generated of [false, true])
          yield serialOf({ ...standing, process }, { lastStep, generated });
      }
    }
  }
}

const processed = (standing: Standing, process: DocumentRef): Standing => ({ ...standing, process });
const noRecordAnyMore = processed(nowhere, elsewhere.Replenishment);
const incomingHere = processed({ ...nowhere, expectedBy: here.Replenishment }, here.Replenishment);
const wasOut = processed({ ...nowhere, status: 'Out', order: elsewhere.Order }, elsewhere.Order);
const declared = processed({ ...wasOut, expectedBy: here.Replenishment }, here.Replenishment);

/** How a unit stood that lay in a bin, the bin as it is now: perhaps of another kind, closed, or of one SKU. */
const binsNow = [...binKindNames.map((kind) => ownBin[kind]), ...closedBins, ...foreignBins];
const lay: readonly Standing[] = binsNow.flatMap((bin): readonly Standing[] => [
  { ...nowhere, status: 'Ready', bin, process: elsewhere.Replenishment },
  { ...nowhere, status: 'Reserved', bin, process: here.Order, order: here.Order, holdingOrder: here.Order },
  { ...nowhere, status: 'Hold', bin, process: here.Order, order: here.Order, holdingOrder: here.Order },
]);

/** For each reversal the steps it takes back, with how the serial can have stood before. */
export const reversed: Readonly<
  Partial<Record<StepCode, Readonly<Partial<Record<StepCode, readonly (Standing | null)[]>>>>>
> = {
  undoReceipt: { receive: [incomingHere, declared], register: [null, noRecordAnyMore, wasOut] },
  undoReturn: { takeBack: [null, noRecordAnyMore, wasOut] },
  undoPick: { pick: lay },
  undoMove: { move: lay },
  voidShipment: {
    ship: [null, noRecordAnyMore, wasOut, ...lay],
    swapOut: [null, noRecordAnyMore, wasOut, ...lay],
    nameUnit: [null, noRecordAnyMore, wasOut],
  },
};

const targets: readonly (BinRef | null)[] = [null, ...openBins, ...closedBins, ...foreignBins, dedicatedBin];
const fewTargets: readonly (BinRef | null)[] = [
  null,
  ownBin.dock,
  ownBin.damaged,
  ...closedBins,
  ...foreignBins,
];
const confirmations: readonly (readonly string[])[] = [[], ['wasOut'], ['unknownReturn']];

/** The unit's own bin as it becomes when its kind changes. */
function becoming(step: StepCode, serial: SerialState | null): readonly BinRef[] {
  const bin = serial?.bin ?? null;
  return step === 'binKind' && bin !== null ? binKindNames.map((kind) => ({ ...bin, kind })) : [];
}

/** Every combination of a step that can exist. */
export function* casesOf(step: StepCode): Generator<Case> {
  const document = here[steps[step].process];
  const backBy = reversed[step];
  for (const serial of serials(step)) {
    for (const workflow of workflowNames) {
      const base = { step, document, value, sku, workflow };
      if (backBy === undefined) {
        for (const bin of [...targets, ...becoming(step, serial)]) {
          for (const confirm of confirmations) yield { serial, request: { ...base, bin, confirm } };
        }
        continue;
      }
      for (const before of backBy[serial?.lastStep ?? 'submit'] ?? [null]) {
        for (const bin of fewTargets) {
          for (const stillNeeded of [false, true]) {
            yield { serial, request: { ...base, bin, confirm: [], before, stillNeeded } };
          }
        }
      }
    }
  }
}

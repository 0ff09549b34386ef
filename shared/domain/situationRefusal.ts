import type { Refusal } from './refusals';
import type { SerialState } from './serialState';
import type { StepRequest } from './stepRequest';
import type { Obstacle } from './transition';

const nowhere = '–';

/** The refusal for an obstacle, with the facts that its sentence needs. */
export function situationRefusal(
  obstacle: Obstacle,
  serial: SerialState | null,
  request: StepRequest,
): Refusal {
  const document = request.document.number;
  if (serial === null) {
    return obstacle === 'notExpected'
      ? { code: 'notExpected', facts: { value: request.value, document, nearest: null } }
      : { code: 'nothingRecorded', facts: { value: request.value } };
  }
  const { value, sku, status, since } = serial;
  const bin = serial.bin?.code ?? nowhere;
  const expectedOn = serial.expectedBy?.number ?? nowhere;
  const holder = serial.holdingOrder?.number ?? nowhere;
  switch (obstacle) {
    case 'nothingRecorded':
      return { code: 'nothingRecorded', facts: { value } };
    case 'notExpected':
      return { code: 'notExpected', facts: { value, document, nearest: null } };
    case 'notHereYet':
      return { code: 'notHereYet', facts: { value, document: expectedOn } };
    case 'expectedElsewhere':
      return { code: 'expectedElsewhere', facts: { value, sku, document: expectedOn, here: document } };
    case 'comingBack':
      return { code: 'comingBack', facts: { value, document: expectedOn } };
    case 'isOut':
      return { code: 'isOut', facts: { value, at: since.at, order: serial.order?.number ?? null } };
    case 'notReserved':
      return { code: 'notReserved', facts: { value, bin } };
    case 'isReserved':
      return { code: 'isReserved', facts: { value, order: holder } };
    case 'isStaged':
      return { code: 'isStaged', facts: { value, bin, order: holder } };
    case 'isHold':
      return { code: 'isHold', facts: { value, bin } };
    case 'isImperfect':
      return { code: 'isImperfect', facts: { value, bin } };
    case 'alreadyOnHand':
      return receivedHere(serial, request)
        ? { code: 'alreadyReceived', facts: { value, document, bin, at: since.at, by: since.by } }
        : { code: 'alreadyOnHand', facts: { value, status, bin, at: since.at, by: since.by } };
    case 'alreadyKnown':
      return { code: 'alreadyKnown', facts: { value, status } };
    case 'notOfThisDocument':
      return { code: 'notOfThisDocument', facts: { value, document } };
  }
}

function receivedHere(serial: SerialState, request: StepRequest): boolean {
  const byReceipt = serial.lastStep === 'receive' || serial.lastStep === 'register';
  return byReceipt && serial.process?.id === request.document.id;
}

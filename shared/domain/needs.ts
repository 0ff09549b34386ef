import { binRefusal } from './binRefusal';
import type { Refusal } from './refusals';
import type { SerialState } from './serialState';
import type { StepRequest } from './stepRequest';
import { steps } from './steps';
import type { Need, Transition } from './transition';

/** The first need of a step that is not met, as a refusal; null when all are. */
export function unmetNeed(
  rule: Transition,
  serial: SerialState | null,
  request: StepRequest,
): Refusal | null {
  for (const need of rule.needs) {
    const refusal = check(need, rule, serial, request);
    if (refusal !== null) return refusal;
  }
  return null;
}

function check(
  need: Need,
  rule: Transition,
  serial: SerialState | null,
  request: StepRequest,
): Refusal | null {
  const { bin, sku, value } = request;
  switch (need) {
    case 'bin':
      return bin === null ? { code: 'binMissing', facts: { value } } : binRefusal(bin, sku);
    case 'stagingBin':
      return bin === null || bin.kind === 'staging' ? null : { code: 'notStaging', facts: { bin: bin.code } };
    case 'thisBin':
      if (bin === null) return { code: 'binMissing', facts: { value } };
      return serial?.bin?.id === bin.id
        ? null
        : { code: 'notInBin', facts: { value, bin: bin.code, actual: serial?.bin?.code ?? '–' } };
    case 'otherBin':
      return serial?.bin && serial.bin.id === bin?.id
        ? { code: 'alreadyInBin', facts: { value, bin: serial.bin.code } }
        : null;
    case 'lastStep':
      return lastStepRefusal(rule, serial, request);
    case 'binBack': {
      const back = request.bin ?? request.before?.bin ?? null;
      return back === null ? { code: 'binMissing', facts: { value } } : binRefusal(back, sku);
    }
    case 'leavesFrom':
      return serial?.bin ? null : leaveRefusal(request);
    case 'ownValue':
      return serial?.generated === true ? { code: 'generatedValue', facts: { value: serial.value } } : null;
  }
}

/** Quantities ship from storage, dock, shipping and (with its order) staging; never from blocked or damaged. */
function leaveRefusal({ bin, sku, value }: StepRequest): Refusal | null {
  if (bin === null) return { code: 'binMissing', facts: { value } };
  if (bin.kind === 'blocked') return { code: 'isHold', facts: { value, bin: bin.code } };
  if (bin.kind === 'damaged') return { code: 'isImperfect', facts: { value, bin: bin.code } };
  return binRefusal(bin, sku);
}

function lastStepRefusal(rule: Transition, serial: SerialState | null, request: StepRequest): Refusal | null {
  if (serial === null) return { code: 'nothingRecorded', facts: { value: request.value } };
  if (rule.reverses.includes(serial.lastStep)) {
    const { value, process } = serial;
    return process?.id === request.document.id
      ? null
      : { code: 'notOfThisDocument', facts: { value, document: request.document.number } };
  }
  return {
    code: 'changedSince',
    facts: {
      value: serial.value,
      step: steps[serial.lastStep].label.toLowerCase(),
      at: serial.since.at,
      by: serial.since.by,
    },
  };
}

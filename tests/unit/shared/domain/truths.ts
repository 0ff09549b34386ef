import type { Refusal } from '../../../../shared/domain/refusals';
import { type Case, reversed } from './cases';

/**
 * Whether a refusal tells the truth about its case: a refusal that says something false sends a person to
 * the wrong shelf. Null: true; else what is false.
 */
export function falsehood(refusal: Refusal, { serial, request }: Case): string | null {
  const is = (truth: boolean, said: string): string | null => (truth ? null : `${refusal.code} says ${said}`);
  const nothing = serial === null || (serial.status === 'Incoming' && serial.expectedBy === null);
  const byReceipt = serial?.lastStep === 'receive' || serial?.lastStep === 'register';
  const target = request.bin ?? request.before?.bin ?? null;
  switch (refusal.code) {
    case 'nothingRecorded':
      return is(nothing, 'that nothing has the value');
    case 'notExpected':
      return is(nothing && refusal.facts.document === request.document.number, 'that nothing expects it');
    case 'notHereYet':
      return is(
        serial?.status === 'Incoming' && serial.expectedBy?.number === refusal.facts.document,
        'on which replenishment it is Incoming',
      );
    case 'expectedElsewhere':
      return is(
        serial?.expectedBy?.number === refusal.facts.document &&
          refusal.facts.document !== request.document.number,
        'where it is expected',
      );
    case 'comingBack':
      return is(
        serial?.status === 'Out' && serial.expectedBy?.number === refusal.facts.document,
        'that it is Out and expected',
      );
    case 'isOut':
      return is(
        serial?.status === 'Out' && (serial.order?.number ?? null) === refusal.facts.order,
        'that it is Out, and by which order',
      );
    case 'notReserved':
      return is(
        serial?.status === 'Ready' && serial.bin?.code === refusal.facts.bin,
        'that it is Ready there',
      );
    case 'isReserved':
      return is(
        serial?.status === 'Reserved' && serial.holdingOrder?.number === refusal.facts.order,
        'that it is Reserved, and for which order',
      );
    case 'isStaged':
      return is(
        serial?.status === 'Hold' &&
          serial.holdingOrder?.number === refusal.facts.order &&
          serial.bin?.code === refusal.facts.bin,
        'where and for which order it is staged',
      );
    case 'isHold':
    case 'isImperfect': {
      const kinds: readonly string[] = refusal.code === 'isHold' ? ['blocked', 'staging'] : ['damaged'];
      const place = serial?.bin ?? request.bin;
      const held = serial?.holdingOrder ?? null;
      return is(
        place !== null && kinds.includes(place.kind) && place.code === refusal.facts.bin && held === null,
        'what is in that bin',
      );
    }
    case 'alreadyReceived':
      return is(
        byReceipt && serial?.process?.id === request.document.id && serial.bin !== null,
        'that this received it',
      );
    case 'alreadyOnHand':
      return is(
        serial?.status === refusal.facts.status && serial.bin?.code === refusal.facts.bin,
        'which status it has and where it lies',
      );
    case 'alreadyKnown':
      return is(!nothing && serial?.status === refusal.facts.status, 'that it is known, and its status');
    case 'notOfThisDocument': {
      const ids = [
        serial?.expectedBy?.id,
        serial?.holdingOrder?.id,
        serial?.status === 'Out' ? serial.order?.id : undefined,
      ];
      const isOnIt = ids.includes(request.document.id);
      return is(
        !isOnIt && refusal.facts.document === request.document.number,
        'that it is not on this document',
      );
    }
    case 'changedSince':
      return is(
        serial?.since.at === refusal.facts.at &&
          serial.since.by === refusal.facts.by &&
          reversed[request.step]?.[serial.lastStep] === undefined,
        'what came since',
      );
    case 'countedSku':
      return is(request.workflow !== 'In/Out', 'that a SKU with serials from receiving on is counted');
    case 'generatedValue':
      return is(serial?.generated === true, 'that the value was generated');
    case 'binMissing':
      return is(target === null, 'that there is no bin');
    case 'binClosed':
      return is(target?.closed === true && target.code === refusal.facts.bin, 'that the bin is closed');
    case 'binHolds':
      return is(
        target?.onlySku === refusal.facts.onlySku && target.onlySku !== request.sku,
        'what the bin holds',
      );
    case 'notStaging':
      return is(request.bin?.kind !== 'staging', 'that the bin is no staging one');
    case 'alreadyInBin':
      return is(
        serial?.bin?.code === refusal.facts.bin && serial.bin.id === request.bin?.id,
        'that it lies there',
      );
    case 'notInBin':
      return is(
        serial?.bin?.code === refusal.facts.actual &&
          request.bin?.code === refusal.facts.bin &&
          serial.bin.id !== request.bin.id,
        'where it lies',
      );
    default:
      return `${refusal.code} is no answer of a step`;
  }
}

import type { Clock } from '../../shared/domain/times';
import { type Refusal, refusalText } from '../../shared/domain/refusals';
import type { WhyNot } from './refusedScan';

/** Why a scan was refused, in the few words that fit its row of Last scans. */
export function shortReason(why: WhyNot, clock: Clock): string {
  switch (why.is) {
    case 'unanswered':
      return 'not answered';
    case 'leftOut':
      return 'left out';
    case 'refusal':
      return shortRefusal(why.refusal) ?? refusalText(why.refusal, clock).reason;
  }
}

/** Null where the whole reason is short enough by itself. */
function shortRefusal(refusal: Refusal): string | null {
  switch (refusal.code) {
    case 'notExpected':
      return 'not expected here';
    case 'expectedElsewhere':
      return `belongs to ${refusal.facts.document}`;
    case 'alreadyReceived':
      return 'already received';
    case 'alreadyOnHand':
      return `is ${refusal.facts.status} in ${refusal.facts.bin}`;
    case 'isOut':
      return 'is Out';
    case 'comingBack':
      return `expected on ${refusal.facts.document}`;
    case 'productNotHere':
      return 'not on this one';
    case 'takesSerials':
      return 'comes by its serials';
    case 'scannedDocument':
      return 'another document';
    case 'openAlready':
      return 'open already';
    case 'lineComplete':
      return `all ${refusal.facts.units} received`;
    case 'overQuantity':
      return 'too many';
    case 'breaksRule':
      return 'breaks the serial rule';
    case 'countedSku':
      return 'is counted';
    case 'anotherCase':
      return `counts as ${refusal.facts.known}`;
    case 'commandBarcode':
      return 'a command';
    case 'binMissing':
      return 'no bin chosen';
    case 'binUnknown':
      return 'no bin';
    case 'binClosed':
      return 'bin closed';
    case 'binHolds':
      return `bin holds ${refusal.facts.onlySku} only`;
    case 'notReceivable':
      return `${refusal.facts.document} is ${refusal.facts.status}`;
    case 'isHold':
      return `Hold in ${refusal.facts.bin}`;
    case 'isImperfect':
      return `Imperfect in ${refusal.facts.bin}`;
    case 'isReserved':
      return `Reserved for ${refusal.facts.order}`;
    case 'nothingRecorded':
      return 'unknown here';
    case 'notOnOrder':
      return `is ${refusal.facts.sku}, not on this order`;
    case 'capturedHere':
      return 'captured already';
    case 'capturedElsewhere':
      return `on order ${refusal.facts.order}`;
    case 'orderLineComplete':
      return `all ${refusal.facts.units} captured`;
    case 'overOrdered':
      return 'too many';
    case 'orderIncomplete':
      return 'not complete';
    case 'notPackable':
      return `the order is ${refusal.facts.status}`;
    case 'newerCapture':
    case 'notCaptured':
    case 'newerScan':
    case 'othersReceipt':
    case 'notToday':
    case 'quantityGone':
    case 'changedSince':
    case 'nothingToUndo':
      return 'not undone';
    default:
      return null;
  }
}

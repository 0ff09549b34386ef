import { notWrittenWords } from './notWritten';
import type { Wording } from './refusalWords';
import { spokenTime } from './times';

type PackingCode =
  | 'orderUnknown'
  | 'notPackable'
  | 'notOnOrder'
  | 'capturedHere'
  | 'capturedElsewhere'
  | 'twiceInList'
  | 'outAsksFirst'
  | 'orderLineComplete'
  | 'overOrdered'
  | 'serialsWanted'
  | 'nothingFree'
  | 'binShort'
  | 'nothingCaptured'
  | 'notCaptured'
  | 'newerCapture'
  | 'orderIncomplete'
  | 'notShipped'
  | 'shipmentWentOn'
  | 'elementsUnreadable'
  | 'noSerialInCode'
  | 'gtinUnknown'
  | 'notWritten';

/** The words of what packing refuses. */
export const packingWords: Pick<Wording, PackingCode> = {
  orderUnknown: (f) => [
    `No order here has the value ${f.value}.`,
    'Scan the order, or choose it from the list.',
  ],
  notPackable: (f) => [
    `Order ${f.order} is ${f.status}; nothing can be captured for it.`,
    'Open another order.',
  ],
  notOnOrder: (f) => [
    `${f.value === f.sku ? `${f.sku} is not on order ${f.order}` : `${f.value} is ${f.sku}`}; ${needsText(f.order, f.needs)}`,
    'Put it back and take the right one.',
  ],
  capturedHere: (f, clock) => [
    `${f.value} is captured for order ${f.order} already, ${spokenTime(f.at, clock)} by ${f.by}.`,
    'Scan the next unit.',
  ],
  capturedElsewhere: (f) => [
    `${f.value} is on order ${f.order} at ${f.station} (${f.by}).`,
    `Take another unit, or take this one back from order ${f.order} first.`,
  ],
  twiceInList: (f) => [`${f.value} stands in the list twice.`, 'Leave it in once.'],
  outAsksFirst: (f, clock) => [
    `${f.value} is Out since ${spokenTime(f.at, clock)}${f.order === null ? '' : `, order ${f.order}`}.`,
    'Scan it by itself: you are asked whether it is back.',
  ],
  orderLineComplete: (f) => [
    `All ${f.units} ${f.sku} are captured; ${f.value} is one more.`,
    'Put it back where it was.',
  ],
  overOrdered: (f) => [
    f.captured < f.units
      ? `${f.units - f.captured} ${f.sku} are still needed; ${f.asked} are too many.`
      : `All ${f.units} ${f.sku} are captured; ${f.asked === 1 ? 'this is one more' : `${f.asked} more are too many`}.`,
    'Count again.',
  ],
  serialsWanted: (f) => [`${f.sku} leaves with its serials.`, 'Scan or type the serial of each unit.'],
  nothingFree: (f) => [
    `No ${f.sku} lies where it may be shipped from.`,
    'Scan the bin that you take it from, or have the stock counted.',
  ],
  binShort: (f) => [
    `${f.bin} has ${f.left === 0 ? 'no' : `only ${f.left}`} free ${f.sku}; ${f.asked} would leave from there.`,
    'Scan the bin that you take it from.',
  ],
  nothingCaptured: (f) => [`Nothing is captured for order ${f.order}.`, 'Capture what is to leave first.'],
  notCaptured: (f) => [
    f.what === ''
      ? `You have no capture to undo on order ${f.order}.`
      : `${f.what} is not captured for order ${f.order} any more.`,
    'Look at its lines again.',
  ],
  newerCapture: (f) => [
    `${f.value} is not your newest capture; ${f.newest} is.`,
    'Undo the newest one first.',
  ],
  orderIncomplete: (f) => [
    `Order ${f.order} still needs ${f.missing.map(({ sku, units }) => `${units} ${sku}`).join(', ')}.`,
    'Capture them. A manager may ship it short.',
  ],
  notShipped: (f) => [`Order ${f.order} is ${f.status}, not Shipped.`, 'There is no shipment to void.'],
  shipmentWentOn: (f) => [
    `${f.count} ${f.count === 1 ? 'unit' : 'units'} of order ${f.order} went on since: ${f.units.join(', ')}${f.count > f.units.length ? ' …' : ''}.`,
    'Look them up; undo first what happened to them.',
  ],
  elementsUnreadable: (f) => [
    `${f.value} is no whole GS1 code: ${f.why}.`,
    'Scan the label again, or the serial beside it.',
  ],
  notWritten: ({ path, why }) => {
    const [said, remedy] = notWrittenWords[why];
    return [`${path} is not saved: ${said}.`, remedy];
  },
  noSerialInCode: (f) => [
    `${f.value} carries neither a serial nor a GTIN.`,
    'Scan the serial label of the unit.',
  ],
  gtinUnknown: (f) => [
    `No product here has the GTIN ${f.gtin}.`,
    'Set the unit aside and ask the OMS admin.',
  ],
};

function needsText(order: string, needs: readonly string[]): string {
  return needs.length === 0 ? `order ${order} needs nothing more.` : `this order needs ${needs.join(', ')}.`;
}

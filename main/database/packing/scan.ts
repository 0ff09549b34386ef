import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import type { Refusal } from '../../../shared/domain/refusals';
import { readSerial } from '../../../shared/domain/serialValue';
import { shownBin } from '../bins/queries';
import type { Commanding, Outcome } from '../outcome';
import { caseQuestion } from '../serials/caseQuestion';
import { lineForProduct } from '../serials/lineFor';
import { loadBin, loadDocuments, loadSubjects } from '../serials/load';
import type { Subject } from '../serials/record';
import { productScanned } from '../serials/productScanned';
import { type ScannedCode, scannedCode } from '../serials/scannedCode';
import { unreadable } from '../serials/unreadable';
import { pendingValues } from './captured';
import { captureUnit } from './captureUnit';
import { countUnits } from './count';
import { hasRoom, loadOrder, type LoadedOrder } from './load';
import { meaningOf } from './meaning';
import { notPackable } from './notPackable';

type Scanned = Outcome<Output<'packing.scan'>>;

/**
 * A scan while an order is open, recognised without a mode (domain, "Order and packing"): a GS1 code says itself what
 * it is; any other text is a serial under a SKU of the order, another serial, a SKU or GTIN, an order, a bin; what is
 * known nowhere is a new serial of the line that takes it.
 */
export async function scan(commanding: Commanding, input: Input<'packing.scan'>): Promise<Scanned> {
  const order = await loadOrder(commanding, input.order);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: input.order } } };
  const code = await scannedCode(commanding, input);
  switch (code.is) {
    case 'unit':
      return scanOfUnit(commanding, order, input, code);
    case 'refused':
    case 'unreadable':
      return { refusal: code.refusal };
    case 'gtin': {
      const sku = await productScanned(commanding, code.gtin);
      // A retail code of no product here may be printed on the box for anything: a person is asked.
      if (sku === undefined) return scanOfText(commanding, order, input);
      return scanOfProduct(commanding, order, input, input.value.trim(), sku);
    }
    case 'text':
      return scanOfText(commanding, order, input);
  }
}

async function scanOfUnit(
  commanding: Commanding,
  order: LoadedOrder,
  input: Input<'packing.scan'>,
  { of, serial }: Extract<ScannedCode, { is: 'unit' }>,
): Promise<Scanned> {
  if (of === null) return scanOfSerial(commanding, order, input, serial, null);
  const { sku, gtin } = of;
  if (lineForProduct(order.lines, sku, input.line, hasRoom) === undefined)
    return { refusal: notOnOrder(order, serial ?? gtin, sku) };
  if (serial === null) return scanOfProduct(commanding, order, input, gtin, sku);
  return scanOfSerial(commanding, order, input, serial, sku);
}

async function scanOfText(
  commanding: Commanding,
  order: LoadedOrder,
  input: Input<'packing.scan'>,
): Promise<Scanned> {
  const read = readSerial(input.value);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { value } = read;
  if ((await knownAs(commanding, order, value, input.line)).length === 0) {
    const sku = await productScanned(commanding, value);
    if (sku !== undefined) return scanOfProduct(commanding, order, input, value, sku);
    const other = await scanOfOther(commanding, order, value);
    if (other !== null) return other;
  }
  return scanOfSerial(commanding, order, input, value, null);
}

/**
 * Every serial that has a value, and the values that orders have captured for products of this one. Another order's
 * is left to a line that a person chose: two products may have the same serial.
 */
async function knownAs(
  commanding: Commanding,
  { document, lines }: LoadedOrder,
  value: string,
  open: number | null,
): Promise<readonly Subject[]> {
  const records = await loadSubjects(commanding, value);
  const products = lines.filter(({ takes }) => takes === 'newSerials').map(({ product }) => product.id);
  const captured = await pendingValues(commanding, value, products);
  const pending = captured
    .filter(({ order }) => open === null || order === document.id)
    .map(({ subject }) => subject)
    .filter(({ product }) => !records.some((record) => record.product.id === product.id));
  return [...records, ...pending];
}

/** `sku`: the product that the code itself says, or null. */
async function scanOfSerial(
  commanding: Commanding,
  order: LoadedOrder,
  input: Input<'packing.scan'>,
  value: string,
  sku: string | null,
): Promise<Scanned> {
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const read = readSerial(value);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { confirm } = commanding;
  const given = { value: read.value, sku, open: input.line, aim: input.aim, confirm };
  const meant = meaningOf(order, await knownAs(commanding, order, read.value, input.line), given);
  switch (meant.is) {
    case 'question':
      return { question: meant.question };
    case 'unit':
      return caseQuestion(meant.subject, given) ?? captureUnit(commanding, order, meant, given, input.bin);
    case 'otherProduct':
      return { refusal: notOnOrder(order, read.value, meant.sku) };
    case 'unknown':
      return { refusal: unknown(order, read.value, input.line) };
  }
}

/** The product of a line that is counted counts one unit; that of a line that takes serials makes it the open step. */
async function scanOfProduct(
  commanding: Commanding,
  order: LoadedOrder,
  input: Input<'packing.scan'>,
  value: string,
  sku: string,
): Promise<Scanned> {
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const line = lineForProduct(order.lines, sku, input.line, hasRoom);
  if (line === undefined) return { refusal: notOnOrder(order, value, sku) };
  if (line.takes === 'units') return countUnits(commanding, order, line, { units: 1, bin: input.bin });
  return { value: { kind: 'line', position: line.position, sku } };
}

/** Another order is opened where this one is not in hand; a bin is told. Null: the value is neither. */
async function scanOfOther(
  commanding: Commanding,
  { document, status }: LoadedOrder,
  value: string,
): Promise<Scanned | null> {
  const [named] = await loadDocuments(commanding, value);
  if (named !== undefined) {
    if (named.id === document.id)
      return { refusal: { code: 'openAlready', facts: { document: document.number } } };
    if (named.type === 'Order' && status !== 'Packing')
      return { value: { kind: 'order', order: named.number } };
    return { refusal: { code: 'scannedDocument', facts: { value: named.number, type: named.type } } };
  }
  const bin = await loadBin(commanding, fold(value));
  if (bin === null) return null;
  if (bin.closed) return { refusal: { code: 'binClosed', facts: { bin: bin.code } } };
  return { value: { kind: 'bin', bin: shownBin(bin) } };
}

function notOnOrder({ document, lines }: LoadedOrder, value: string, sku: string): Refusal {
  const needs = lines.filter(hasRoom).map(({ product }) => product.sku);
  return { code: 'notOnOrder', facts: { value, sku, order: document.number, needs } };
}

function unknown({ lines }: LoadedOrder, value: string, open: number | null): Refusal {
  const step = lines.find(({ position }) => position === open);
  if (step?.takes === 'units') {
    const { sku, workflow } = step.product;
    return { code: 'countedSku', facts: { sku, workflow } };
  }
  return { code: 'nothingRecorded', facts: { value } };
}

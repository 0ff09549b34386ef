import { isRetailCode } from '../../../shared/barcode/retail';
import type { Input, Output } from '../../../shared/contract';
import type { Refusal } from '../../../shared/domain/refusals';
import { readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { caseQuestion } from '../serials/caseQuestion';
import { lineForProduct } from '../serials/lineFor';
import { loadSubjects } from '../serials/load';
import { productScanned } from '../serials/productScanned';
import type { Subject } from '../serials/record';
import { type ScannedCode, scannedCode } from '../serials/scannedCode';
import { unreadable } from '../serials/unreadable';
import { countUnits } from './countUnits';
import { hasRoom, loadReplenishment, type LoadedReplenishment } from './load';
import { meaningOf } from './meaning';
import { nearestExpected } from './nearest';
import { receiveListed } from './receiveListed';
import { recogniseOther } from './recognise';
import { register } from './register';

type Scanned = Outcome<Output<'receiving.scan'>>;

/**
 * A scan while a replenishment is open, recognised without a mode: a GS1 code says itself what it is; of any other text
 * first what this replenishment expects, then another serial, then product, document and bin codes; what is known
 * nowhere is a new serial of the line that takes it, or a stranger.
 */
export async function scan(commanding: Commanding, input: Input<'receiving.scan'>): Promise<Scanned> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const code = await scannedCode(commanding, input);
  switch (code.is) {
    case 'unit':
      return scanOfUnit(commanding, replenishment, input, code);
    case 'refused':
      return { refusal: code.refusal };
    case 'unreadable':
      // A retail code that does not add up may be printed on the box for anything: a person is asked.
      return isRetailCode(input.aim, input.value)
        ? scanOfText(commanding, replenishment, input)
        : { refusal: code.refusal };
    case 'gtin':
    case 'text':
      return scanOfText(commanding, replenishment, input);
  }
}

async function scanOfUnit(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  input: Input<'receiving.scan'>,
  { of, serial }: Extract<ScannedCode, { is: 'unit' }>,
): Promise<Scanned> {
  if (of === null) return scanOfSerial(commanding, replenishment, input, { serial, sku: null });
  const { sku, gtin } = of;
  const line = lineForProduct(replenishment.lines, sku, input.line, hasRoom);
  // A product that is counted is counted, whatever serial its maker has printed.
  if (line === undefined || line.takes === 'units' || serial === null)
    return scanOfProduct(commanding, replenishment, { ...input, value: serial ?? gtin }, sku);
  return scanOfSerial(commanding, replenishment, input, { serial, sku });
}

async function scanOfText(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  input: Input<'receiving.scan'>,
): Promise<Scanned> {
  const read = readSerial(input.value);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { value } = read;
  const subjects = await loadSubjects(commanding, value);
  if (subjects.length === 0) {
    const sku = await productScanned(commanding, value);
    if (sku !== undefined) return scanOfProduct(commanding, replenishment, { ...input, value }, sku);
    const other = await recogniseOther(commanding, value, replenishment);
    if (other !== null) return other;
  }
  return takeSerial(commanding, replenishment, input, { read, subjects, sku: null });
}

/** The serial of a GS1 code. `sku`: the product that the code itself says, or null. */
async function scanOfSerial(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  input: Input<'receiving.scan'>,
  { serial, sku }: { readonly serial: string; readonly sku: string | null },
): Promise<Scanned> {
  const read = readSerial(serial);
  if ('problem' in read) return { refusal: unreadable(read) };
  const subjects = await loadSubjects(commanding, read.value);
  return takeSerial(commanding, replenishment, input, { read, subjects, sku });
}

interface ScannedSerial {
  readonly read: { readonly value: string; readonly key: string };
  /** Every serial that has the value. */
  readonly subjects: readonly Subject[];
  readonly sku: string | null;
}

async function takeSerial(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  input: Input<'receiving.scan'>,
  { read, subjects, sku }: ScannedSerial,
): Promise<Scanned> {
  const { confirm } = commanding;
  const given = { value: read.value, sku, open: input.line, aim: input.aim, bin: input.bin, confirm };
  const meant = meaningOf(replenishment, subjects, given);
  switch (meant.is) {
    case 'question':
      return { question: meant.question };
    case 'listed':
      return (
        caseQuestion(meant.subject, given) ??
        receiveListed(commanding, replenishment, meant.subject, given.bin)
      );
    case 'new':
      return (
        caseQuestion(meant.subject, given) ??
        register(commanding, replenishment, { ...meant, aim: given.aim, bin: given.bin })
      );
    case 'stranger':
      return { refusal: await stranger(commanding, replenishment, read, sku === null ? given.open : null) };
  }
}

/** A product is counted, or makes its line the open step. */
async function scanOfProduct(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  { value, line: open, bin }: Input<'receiving.scan'>,
  sku: string,
): Promise<Scanned> {
  const line = lineForProduct(replenishment.lines, sku, open, hasRoom);
  if (line === undefined) {
    const document = replenishment.document.number;
    return { refusal: { code: 'productNotHere', facts: { value, sku, document } } };
  }
  if (line.takes === 'units') return countUnits(commanding, replenishment, line, { units: 1, bin });
  return { value: { kind: 'line', position: line.position, sku } };
}

async function stranger(
  commanding: Commanding,
  { document, lines }: LoadedReplenishment,
  read: { readonly value: string; readonly key: string },
  open: number | null,
): Promise<Refusal> {
  const step = lines.find(({ position }) => position === open);
  if (step?.takes === 'units') {
    const { sku, workflow } = step.product;
    return { code: 'countedSku', facts: { sku, workflow } };
  }
  const nearest = await nearestExpected(commanding, document.id, read.key);
  return { code: 'notExpected', facts: { value: read.value, document: document.number, nearest } };
}

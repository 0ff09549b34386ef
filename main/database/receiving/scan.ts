import type { Input, Output } from '../../../shared/contract';
import type { Refusal } from '../../../shared/domain/refusals';
import { readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { caseQuestion } from '../serials/caseQuestion';
import { lineForProduct } from '../serials/lineFor';
import { loadSubjects } from '../serials/load';
import { productScanned } from '../serials/productScanned';
import { unreadable } from '../serials/unreadable';
import { countUnits } from './countUnits';
import { hasRoom, loadReplenishment, type LoadedReplenishment } from './load';
import { meaningOf, type Scan } from './meaning';
import { nearestExpected } from './nearest';
import { receiveListed } from './receiveListed';
import { recogniseOther } from './recognise';
import { register } from './register';

type Scanned = Outcome<Output<'receiving.scan'>>;

/**
 * A scan while a replenishment is open, recognised without a mode: first what this replenishment expects, then
 * another serial, then product, document and bin codes; what is known nowhere is a new serial of the line that
 * takes it, or a stranger.
 */
export async function scan(commanding: Commanding, input: Input<'receiving.scan'>): Promise<Scanned> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const read = readSerial(input.value);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { confirm } = commanding;
  const given = { value: read.value, open: input.line, aim: input.aim, bin: input.bin, confirm };
  const subjects = await loadSubjects(commanding, read.value);
  if (subjects.length === 0) {
    const other = await scanOfOther(commanding, replenishment, given);
    if (other !== null) return other;
  }
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
      return { refusal: await stranger(commanding, replenishment, read, given.open) };
  }
}

/** A value that is no serial here: a product's is counted or opens its line, a bin is told, a document refused. */
async function scanOfOther(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  { value, open, bin }: Scan,
): Promise<Scanned | null> {
  const sku = await productScanned(commanding, value);
  if (sku === undefined) return recogniseOther(commanding, value, replenishment);
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

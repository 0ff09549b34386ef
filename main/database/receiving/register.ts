import type { Output } from '../../../shared/contract';
import { isRetailCode } from '../../../shared/barcode/retail';
import { doubtOf } from '../../../shared/domain/serialDoubt';
import { brokenPart, ruleText } from '../../../shared/domain/serialRule';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { lastPlace } from '../serials/lastPlace';
import { lineSerial } from '../serials/load';
import type { Subject } from '../serials/record';
import { addToLine } from './addToLine';
import { intoBin } from './intoBin';
import type { LoadedLine, LoadedReplenishment } from './load';
import { countOnLine } from './progress';
import { roomFor } from './room';
import { tellReceived } from './tell';

/** So many of the newest serials of a line show what its serials look like. */
const looked = 100;

interface Registering {
  readonly line: LoadedLine;
  /** The value under the line's product, with its record where it has one. */
  readonly subject: Subject;
  /** The value as it is known under another product. */
  readonly elsewhere: Subject | undefined;
  readonly aim: string | null;
  readonly bin: string | null;
}

/** Registers a serial on a line that lists none: its rule first, then the line's room, then whether it is one at all. */
export async function register(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  { line, subject, elsewhere, aim, bin }: Registering,
): Promise<Outcome<Output<'receiving.scan'>>> {
  const { value } = subject;
  const { sku } = line.product;
  // A value that the product has already, such as one generated here, is its serial whatever the rule says.
  const broken = subject.record === null ? brokenPart(line.rule, value) : null;
  if (broken !== null) {
    return { refusal: { code: 'breaksRule', facts: { value, sku, rule: ruleText(line.rule), broken } } };
  }
  const over = { code: 'lineComplete', facts: { value, sku, units: line.units } } as const;
  const room = roomFor(commanding, replenishment, line, 1, over);
  if ('refusal' in room) return room;
  const question = await doubtQuestion(commanding, { line, subject, elsewhere, aim });
  if (question !== null) return { question };
  const into = await intoBin(commanding, bin);
  if ('refusal' in into) return into;
  const applied = await applyStep(
    commanding,
    commanding.line,
    subject,
    { step: 'register', document: replenishment.document, bin: into.bin, confirm: commanding.confirm },
    room.words,
  );
  if (!('record' in applied)) return applied;
  const place = (await lastPlace(commanding, line.id)) + 1;
  await addToLine(commanding, replenishment.document.id, line, {
    place,
    serial: applied.record.id,
    way: 'registered',
  });
  const counts = await countOnLine(commanding, replenishment, line, 1);
  return { value: tellReceived(commanding.line.number, line, applied.record, counts) };
}

/** A value that this product knows already is its serial; any other may be something else on the box. */
async function doubtQuestion(
  { db, confirm }: Commanding,
  { line, subject, elsewhere, aim }: Omit<Registering, 'bin'>,
) {
  if (subject.record !== null || confirm.includes('reallySerial')) return null;
  const taken = await db
    .selectFrom('replenishment_serial as own')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .select('serial.value')
    .where('own.line', '=', line.id)
    .where('own.state', '=', lineSerial.state.received)
    .orderBy('own.place', 'desc')
    .limit(looked)
    .execute();
  const doubt = doubtOf({
    value: subject.value,
    retailCode: isRetailCode(aim, subject.value),
    taken: taken.map((row) => row.value),
    elsewhere: elsewhere?.record?.state ?? null,
  });
  if (doubt === null) return null;
  const facts = { value: subject.value, sku: line.product.sku, doubt };
  return { code: 'reallySerial', facts, accepts: ['reallySerial'] } as const;
}

import { brokenPart, ruleText } from '../../../shared/domain/serialRule';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { type Asked, applyStep } from './applyStep';
import { lineSerial, loadSubjectsByKey } from './load';
import { serialRule } from './productRow';
import type { SerialRecord, Subject } from './record';
import { unreadable } from './unreadable';

type Stored = SerialRecord & { readonly value: string };

/**
 * Gives a serial another value by a step that allows it: readable, by the SKU's rule, and of no other serial, on record
 * or defined on a replenishment. The former value stays in the history, and is still found.
 */
export async function changeValue(
  commanding: Commanding,
  subject: Subject,
  asked: Asked,
  given: string,
  reason: string | null = null,
): Promise<Outcome<Stored>> {
  const { product, record } = subject;
  const { sku } = product;
  const read = readSerial(given);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { value } = read;
  const key = keyUnder(product.exactCase, value);
  if (value === subject.value) return { refusal: { code: 'sameValue', facts: { value } } };
  const rule = serialRule(
    await commanding.db
      .selectFrom('product')
      .selectAll()
      .where('id', '=', product.id)
      .executeTakeFirstOrThrow(),
  );
  const broken = brokenPart(rule, value);
  if (broken !== null) {
    return { refusal: { code: 'breaksRule', facts: { value, sku, rule: ruleText(rule), broken } } };
  }
  const taken = (await loadSubjectsByKey(commanding, [key])).find(
    (other) => other.product.id === product.id && other.record?.id !== record?.id,
  );
  if (taken?.record) {
    return { refusal: { code: 'alreadyKnown', facts: { value, status: taken.record.state.status } } };
  }
  const document = await definedOn(commanding, product.id, key);
  if (document !== undefined)
    return { refusal: { code: 'definedElsewhere', facts: { value, sku, document } } };
  const applied = await applyStep(commanding, commanding.line, subject, asked, reason);
  if (!('record' in applied)) return applied;
  const { id, lastSeq } = applied.record;
  await commanding.db
    .insertInto('former_value')
    .values({ serial: id, until_seq: lastSeq - 1, value: subject.value, key: subject.key })
    .execute();
  await commanding.db.updateTable('serial').set({ value, key }).where('id', '=', id).execute();
  commanding.line.recordDetails({ serial: id, sku, value, former: subject.value });
  return { value: { ...applied.record, value } };
}

/** The replenishment on which a value is defined and not submitted yet, if any. */
async function definedOn({ db }: Commanding, product: number, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('replenishment_serial as own')
    .innerJoin('process', 'process.id', 'own.replenishment')
    .select('process.number')
    .where('own.product', '=', product)
    .where('own.key', '=', key)
    .where('own.state', '=', lineSerial.state.defined)
    .executeTakeFirst();
  return row?.number;
}

import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { firstTwice, sameAttributes } from './compare';
import { attributeIds } from './names';
import { readAttributes } from './queries';

/** Makes a serial's attributes the given ones, unless others stand there than the person saw. */
export async function saveAttributes(
  commanding: Commanding,
  { serialId, was, attributes }: Input<'attributes.save'>,
): Promise<Outcome<Output<'attributes.save'>>> {
  const { db, line } = commanding;
  const serial = await db.selectFrom('serial').select('value').where('id', '=', serialId).executeTakeFirst();
  if (serial === undefined) return { refusal: { code: 'serialUnknown', facts: {} } };
  const before = await readAttributes(commanding, serialId);
  if (!sameAttributes(before, was)) {
    return { refusal: { code: 'attributesChanged', facts: { serial: serial.value } } };
  }
  const twice = firstTwice(attributes);
  if (twice !== null) return { refusal: { code: 'attributeTwice', facts: { name: twice } } };
  if (sameAttributes(before, attributes)) return { value: {} };
  const ids = await attributeIds(
    commanding,
    attributes.map(({ name }) => name),
  );
  const gone = db.deleteFrom('serial_attribute').where('serial', '=', serialId);
  await (ids.length === 0 ? gone : gone.where('attribute', 'not in', ids)).execute();
  for (const [place, attribute] of ids.entries()) {
    const value = attributes[place]?.value ?? '';
    await db
      .insertInto('serial_attribute')
      .values({ serial: serialId, attribute, value, changed: line.number })
      .onConflict((conflict) =>
        conflict
          .columns(['serial', 'attribute'])
          .doUpdateSet({ value, changed: line.number })
          .where('serial_attribute.value', '!=', value),
      )
      .execute();
  }
  line.recordDetails({ serial: serialId, before, after: await readAttributes(commanding, serialId) });
  return { value: {} };
}

import type { Input, Output } from '../../../shared/contract';
import type { Asking, Outcome } from '../outcome';

/** Every name in use, alphabetical. */
export async function attributeNames({ db }: Asking): Promise<Outcome<Output<'attributes.names'>>> {
  const rows = await db
    .selectFrom('attribute')
    .select('name')
    .where((build) =>
      build.or([
        build.exists(
          build
            .selectFrom('serial_attribute')
            .select('serial')
            .whereRef('serial_attribute.attribute', '=', 'attribute.id'),
        ),
        build.exists(
          build
            .selectFrom('product_attribute')
            .select('product')
            .whereRef('product_attribute.attribute', '=', 'attribute.id'),
        ),
      ]),
    )
    .orderBy('key')
    .execute();
  return { value: { names: rows.map(({ name }) => name) } };
}

/** METADATA of one serial, alphabetical. */
export async function attributesOfSerial(
  asking: Asking,
  { serialId }: Input<'attributes.ofSerial'>,
): Promise<Outcome<Output<'attributes.ofSerial'>>> {
  return { value: { attributes: await readAttributes(asking, serialId) } };
}

/** A serial's attributes, by name. */
export function readAttributes({ db }: Pick<Asking, 'db'>, serial: number) {
  return db
    .selectFrom('serial_attribute')
    .innerJoin('attribute', 'attribute.id', 'serial_attribute.attribute')
    .select(['attribute.name', 'serial_attribute.value'])
    .where('serial_attribute.serial', '=', serial)
    .orderBy('attribute.key')
    .execute();
}

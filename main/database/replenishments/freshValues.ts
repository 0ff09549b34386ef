import { generatedValue } from '../../../shared/domain/generatedValue';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';

const taken = `
SELECT given.value FROM json_each(@values) AS given
WHERE EXISTS (SELECT 1 FROM serial WHERE serial.product = @product AND serial.key = given.value)
  OR EXISTS (SELECT 1 FROM replenishment_serial AS own
    WHERE own.product = @product AND own.key = given.value AND own.state = ${lineSerial.state.defined})`;

/** Those of the values that a serial of the product has, on record or defined on a line. */
export function takenAmong(
  { rows }: Pick<Reading, 'rows'>,
  product: number,
  values: readonly string[],
): readonly string[] {
  return rows<[string]>(taken, { values: JSON.stringify(values), product }).map(([value]) => value);
}

/** So many values are looked up in one go. */
const chunk = 5_000;

/** Generated values of a product, with the last running number that they took. */
export interface FreshValues {
  readonly values: readonly string[];
  readonly last: number;
}

/**
 * So many new values of a product, whose running numbers come after `after`: numbers without a value are skipped, and
 * values that somebody gave a unit of it by hand. `pause` is called between chunks with the number made so far.
 */
export async function freshValues(
  { rows }: Reading,
  product: { readonly id: number; readonly prefix: string },
  count: number,
  after: number,
  pause: (made: number) => Promise<void> = async () => {},
): Promise<FreshValues> {
  const values: string[] = [];
  let last = after;
  while (values.length < count) {
    const some: string[] = [];
    while (some.length < Math.min(chunk, count - values.length)) {
      last += 1;
      const value = generatedValue(product.prefix, last);
      if (value !== null) some.push(value);
    }
    const used = new Set(takenAmong({ rows }, product.id, some));
    for (const value of some) if (!used.has(value)) values.push(value);
    await pause(values.length);
  }
  return { values, last };
}

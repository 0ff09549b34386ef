import type { Input, Output } from '../../../shared/contract';
import { mostAttributes } from '../../../shared/domain/attributes';
import type { Commanding, Outcome } from '../outcome';
import { attributeIds } from './names';

type Given = Input<'attributes.set'>;

/** Attribute → value of one serial. */
type Held = Map<number, string>;

const insert =
  'INSERT INTO serial_attribute (serial, attribute, value, changed) VALUES (@serial, @attribute, @value, @changed)';
const update =
  'UPDATE serial_attribute SET value = @value, changed = @changed WHERE serial = @serial AND attribute = @attribute';

/**
 * Gives many serials attributes in one transaction, row after row: a new one is set, another value is replaced or
 * kept, a serial that holds as many as it may is left as it is. The journal keeps what stood before and after.
 */
export async function setAttributes(
  commanding: Commanding,
  given: Given,
): Promise<Outcome<Output<'attributes.set'>>> {
  const { line } = commanding;
  const ids = await attributeIds(commanding, given.names);
  const held = heldBy(commanding, given.serials);
  const counts = { set: 0, replaced: 0, same: 0, kept: 0, full: 0 };
  const rows: (readonly [serial: number, attribute: number, before: string | null, after: string])[] = [];
  for (const [row, serial] of given.serials.entries()) {
    const attribute = ids[given.name[row] ?? -1];
    const value = given.values[given.value[row] ?? -1];
    if (attribute === undefined || value === undefined) throw new Error(`row ${row} names no attribute`);
    const own = held.get(serial);
    const before = own?.get(attribute);
    const deed = deedFor(before, value, own?.size ?? 0, given.overwrite);
    counts[deed] += 1;
    if (deed !== 'set' && deed !== 'replaced') continue;
    await commanding.run(deed === 'set' ? insert : update, {
      serial,
      attribute,
      value,
      changed: line.number,
    });
    if (own === undefined) held.set(serial, new Map([[attribute, value]]));
    else own.set(attribute, value);
    rows.push([serial, attribute, before ?? null, value]);
  }
  if (rows.length > 0) line.recordDetails({ attributes: { names: given.names, ids, rows } });
  return { value: counts };
}

function deedFor(before: string | undefined, value: string, size: number, overwrite: boolean) {
  if (before === undefined) return size < mostAttributes ? 'set' : 'full';
  if (before === value) return 'same';
  return overwrite ? 'replaced' : 'kept';
}

/** All attributes of the given serials. */
function heldBy({ rows }: Commanding, serials: Uint32Array): Map<number, Held> {
  const wanted = JSON.stringify([...new Set(serials)]);
  const found = rows<[number, number, string]>(heldRows, { wanted });
  const held = new Map<number, Held>();
  for (const [serial, attribute, value] of found) {
    const own = held.get(serial) ?? new Map<number, string>();
    held.set(serial, own.set(attribute, value));
  }
  return held;
}

const heldRows = `SELECT held.serial, held.attribute, held.value FROM json_each(@wanted) AS wanted
  CROSS JOIN serial_attribute AS held ON held.serial = wanted.value`;

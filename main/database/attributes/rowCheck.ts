import type { RowProblem } from '../../../shared/contract/csvCheck';
import { longestAttributeName, mostAttributes } from '../../../shared/domain/attributes';
import { attributesCsv } from '../../../shared/domain/attributesCsv';
import { fold } from '../../../shared/domain/fold';
import type { CsvRow } from '../csv/readCsv';
import type { Asking } from '../outcome';
import type { CheckedFile } from './checkedFile';
import { closestIn } from './closest';
import { allProducts, findSerials, namedSerial, type NamedSerial, skuKey, valuesOf } from './findSerials';
import { MetRows } from './metRows';
import { numbered } from './numbered';

type Column = (typeof attributesCsv)[number]['key'];

type FileRow = CsvRow<Column>;

interface Checked extends CheckedFile {
  readonly fresh: number;
  readonly same: number;
  readonly differ: number;
}

interface RowCheck {
  /** Checks the next rows of the file, some thousand at a time. */
  add(rows: readonly FileRow[]): void;
  result(): Checked;
}

/** Characters of a value that a problem shows. */
const longestShown = 60;

/**
 * Checks the rows of an attributes file against the warehouse, and gathers those that can be applied. The first of two
 * rows with one serial and attribute counts; the second is the same, or refused.
 */
export async function beginRowCheck(asking: Asking): Promise<RowCheck> {
  const products = await allProducts(asking);
  const closest = closestIn(asking, products);
  const names = numbered(fold);
  const values = numbered((value: string) => value);
  const serials: number[] = [];
  const name: number[] = [];
  const value: number[] = [];
  const problems: RowProblem[] = [];
  const counts = { fresh: 0, same: 0, differ: 0 };
  const met = new MetRows();
  const sizes = new Map<number, number>();

  const refuse = (
    row: FileRow,
    key: Column,
    reason: string,
    remedy: string,
    shown = row.cells[key],
  ): null => {
    const { title: column } = attributesCsv.find((one) => one.key === key) ?? { title: key };
    problems.push({ row: row.row, column, value: shortened(shown), reason, remedy });
    return null;
  };

  /** The serial that a row is about, as far as the row alone tells; null: refused. */
  function named(row: FileRow): NamedSerial | null {
    const { problem } = row;
    if (problem !== null) return refuse(row, problem.key, problem.reason, problem.remedy, problem.value);
    const { sku, serial, name: attribute } = row.cells;
    if (serial.trim() === '') return refuse(row, 'serial', 'The row names no serial.', 'Give the serial.');
    if (sku.trim() === '') return refuse(row, 'sku', 'The row names no SKU.', closest.skuOf(serial));
    if (attribute.trim() === '') {
      return refuse(row, 'name', 'The attribute has no name.', 'Give a name of 1 to 64 characters.');
    }
    if (attribute.trim().length > longestAttributeName) {
      const long = `A name has 64 characters at most; this has ${attribute.trim().length}.`;
      return refuse(row, 'name', long, 'Shorten it.');
    }
    const product = products.get(skuKey(sku));
    if (product === undefined) return refuse(row, 'sku', 'No such SKU.', closest.sku(sku));
    return namedSerial(product, serial);
  }

  function addRow(row: FileRow, serial: number, held: ReadonlyMap<string, string> | undefined): void {
    const text = row.cells.value.trim();
    const attribute = names.of(row.cells.name.trim());
    const given = values.of(text);
    const former = met.of(serial, attribute);
    if (former !== undefined) {
      if (former.value === given) return void (counts.same += 1);
      const twice = `The same serial and attribute twice with different values (also row ${former.row}).`;
      refuse(
        row,
        'value',
        twice,
        'Keep one of the two rows.',
        `“${values.all[former.value] ?? ''}” and “${text}”`,
      );
      return;
    }
    const before = held?.get(names.keys[attribute] ?? '');
    if (before === undefined) {
      const size = sizes.get(serial) ?? held?.size ?? 0;
      if (size >= mostAttributes) {
        refuse(row, 'name', `The serial holds ${size} attributes, as many as it may.`, 'Delete one first.');
        return;
      }
      sizes.set(serial, size + 1);
    }
    met.add(serial, attribute, row.row, given);
    if (before === text) return void (counts.same += 1);
    counts[before === undefined ? 'fresh' : 'differ'] += 1;
    serials.push(serial);
    name.push(attribute);
    value.push(given);
  }

  return {
    add(rows) {
      const wanted = rows.map(named);
      const ids = findSerials(asking, wanted);
      const held = valuesOf(asking, new Set(ids.values()));
      for (const [place, row] of rows.entries()) {
        const asked = wanted[place] ?? null;
        const id = ids.get(place);
        if (asked === null) continue;
        if (id !== undefined) addRow(row, id, held.get(id));
        else
          refuse(
            row,
            'serial',
            `No serial of ${row.cells.sku.trim()} has this value.`,
            closest.serial(asked),
          );
      }
    },
    result: () => ({
      ...counts,
      problems: problems.toSorted((a, b) => a.row - b.row),
      valid: {
        serials: Uint32Array.from(serials),
        names: names.all,
        name: Uint32Array.from(name),
        values: values.all,
        value: Uint32Array.from(value),
      },
    }),
  };
}

function shortened(text: string): string {
  if (text === '') return '(empty)';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

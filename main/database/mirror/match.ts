import type { SerialFilters } from '../../../shared/contract/serialFilters';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { keysOf } from '../../../shared/domain/serialValue';
import { statuses } from '../../../shared/domain/statuses';
import { dayBounds } from '../../../shared/domain/times';
import type { Reading } from '../engines/engine';
import { type TextColumn, textColumns } from '../serials/filters';
import type { Dictionary } from './dictionary';
import type { Table } from './table';

/** The rows that filters leave: 1 by row id, and how many. */
export interface Match {
  readonly mask: Uint8Array;
  readonly count: number;
}

/**
 * The rows that search and filters leave; the same as the conditions of plain SQL. Cheap columns first: what they rule
 * out is not looked at again.
 */
export function match(
  table: Table,
  reading: Pick<Reading, 'rows'>,
  filters: SerialFilters,
  timeZone: string,
): Match {
  const { columns } = table;
  const mask = new Uint8Array(columns.size);
  for (let row = 0; row < mask.length; row += 1) mask[row] = columns.product[row] === 0 ? 0 : 1;

  const { status, processType, updateFrom, updateTo, serials, search } = filters;
  if (status !== null) keepNumber(mask, columns.status, statuses[status].number);
  if (processType !== null) {
    const { number } = processTypes[processType];
    keepNamed(
      mask,
      columns.process,
      table.names.types.map((type) => Number(type === number)),
    );
  }
  if (updateFrom !== null || updateTo !== null) {
    const from = updateFrom === null ? -Infinity : dayBounds(updateFrom, timeZone).from;
    const to = updateTo === null ? Infinity : dayBounds(updateTo, timeZone).to;
    keepBetween(mask, columns.updated, from, to);
  }
  for (const column of textColumns) {
    if (filters[column] !== '') keepText(table, reading, mask, column, fold(filters[column]));
  }
  if (serials.length > 0) keep(mask, listed(reading, serials, mask.length));
  if (search !== '') {
    const found = new Uint8Array(mask.length);
    for (const column of textColumns) markText(table, reading, found, column, fold(search));
    keep(mask, found);
  }
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0;
  return { mask, count };
}

/** Leaves the rows whose column holds the folded needle. */
function keepText(
  table: Table,
  reading: Pick<Reading, 'rows'>,
  mask: Uint8Array,
  column: TextColumn,
  needle: string,
): void {
  const named = namesHolding(table, column, needle);
  if (named !== null) return keepNamed(mask, named.ids, named.holding);
  const found = new Uint8Array(mask.length);
  markText(table, reading, found, column, needle);
  keep(mask, found);
}

/** Adds the rows whose column holds the folded needle. */
function markText(
  table: Table,
  { rows }: Pick<Reading, 'rows'>,
  found: Uint8Array,
  column: TextColumn,
  needle: string,
): void {
  const named = namesHolding(table, column, needle);
  if (named !== null) {
    if (!named.holding.includes(1)) return;
    for (let row = 0; row < found.length; row += 1) {
      if (named.holding[named.ids[row] ?? 0] === 1) found[row] = 1;
    }
  } else if (column === 'serial') {
    table.serial.mark(needle, found);
    for (const [row] of rows<[number]>(rowsByFormerValue, { needle })) found[row] = 1;
  } else if (column === 'wmsNotes' || column === 'omsNotes') table.notes[column].mark(needle, found);
}

interface Named {
  /** The dictionary id of each row. */
  readonly ids: Uint32Array;
  /** By that id whether its name holds the needle. */
  readonly holding: Uint8Array;
}

/** A column whose text many rows share; null for one whose rows have their own. */
function namesHolding({ columns, names }: Table, column: TextColumn, needle: string): Named | null {
  switch (column) {
    case 'sku':
      return { ids: columns.product, holding: names.sku.holding(needle) };
    case 'prodId':
      return { ids: columns.product, holding: either(names.productIdWh, names.productId, needle) };
    case 'bin':
      return { ids: columns.bin, holding: names.bin.holding(needle) };
    case 'location':
      return { ids: columns.bin, holding: names.location.holding(needle) };
    case 'processId':
      return { ids: columns.process, holding: names.process.holding(needle) };
    case 'order':
      return { ids: columns.order, holding: either(names.process, names.reference, needle) };
    case 'serial':
    case 'wmsNotes':
    case 'omsNotes':
      return null;
  }
}

/** By id whether one of two names holds the needle. */
function either(one: Dictionary, other: Dictionary, needle: string): Uint8Array {
  const [found, more] = [one.holding(needle), other.holding(needle)].toSorted((a, b) => b.length - a.length);
  if (found === undefined || more === undefined) return new Uint8Array(0);
  for (let id = 0; id < more.length; id += 1) if (more[id] === 1) found[id] = 1;
  return found;
}

/** The rows of whole serials, by the index of their keys. */
function listed({ rows }: Pick<Reading, 'rows'>, serials: readonly string[], size: number): Uint8Array {
  const keys = JSON.stringify(serials.flatMap(keysOf));
  const found = new Uint8Array(size);
  for (const [row] of rows<[number]>(rowsByKey, { keys })) found[row] = 1;
  return found;
}

const rowsByKey = `SELECT id FROM serial WHERE key IN (SELECT value FROM json_each(@keys))
  UNION SELECT serial FROM former_value WHERE key IN (SELECT value FROM json_each(@keys))`;
/** Few serials ever had another value; they are not worth a place in memory. */
const rowsByFormerValue = 'SELECT serial FROM former_value WHERE instr(fold(value), @needle) > 0';

function keep(mask: Uint8Array, found: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) if (found[row] === 0) mask[row] = 0;
}

function keepNamed(mask: Uint8Array, ids: Uint32Array, holding: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) if (holding[ids[row] ?? 0] !== 1) mask[row] = 0;
}

function keepNumber(mask: Uint8Array, column: Uint8Array, wanted: number): void {
  for (let row = 0; row < mask.length; row += 1) if (column[row] !== wanted) mask[row] = 0;
}

function keepBetween(mask: Uint8Array, column: Float64Array, from: number, to: number): void {
  for (let row = 0; row < mask.length; row += 1) {
    const at = column[row] ?? 0;
    if (at < from || at >= to) mask[row] = 0;
  }
}

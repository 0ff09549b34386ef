import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { columns, historyColumnNames } from '../../../shared/domain/columns';
import { processTypeOf } from '../../../shared/domain/processTypes';
import { statusOf } from '../../../shared/domain/statuses';
import { manyDaysAndTimes } from '../../../shared/domain/times';
import type { Work } from '../jobs/work';
import type { Asking } from '../outcome';
import { valueThen } from '../serials/valueThen';
import { type AttributeColumn, attributeColumns } from './attributeColumns';
import { type Sink, writeWholeFile } from './wholeFile';

/** Serials read and written in one go: about 10 ms. */
const chunk = 500;

/**
 * Download Serial History: one line an event, serials in the grid's order and events oldest first, the eleven columns
 * and then one for each attribute in use among the serials. Source: domain.md, "Serials page".
 */
export async function writeHistory(
  work: Work,
  { selection, sort, path }: Input<'serials.writeHistory'>,
): Promise<JobResult> {
  const { ids } = await work.ask('serials.ids', { selection, sort });
  await work.pause(0, ids.length);
  const rows = await writeWholeFile(path, (sink) =>
    work.snapshot(async (asking) => {
      const attributes = await attributeColumns(asking, ids, work.pause);
      const titles = historyColumnNames.map((name) => columns[name].title);
      await sink.write(csvHead([...titles, ...attributes.map(({ name }) => escapeFormula(name))]));
      return writeEvents(work, asking, sink, ids, attributes);
    }),
  );
  return { of: 'file', path, serials: ids.length, rows };
}

async function writeEvents(
  { pause }: Work,
  asking: Asking,
  sink: Sink,
  ids: Uint32Array,
  attributes: readonly AttributeColumn[],
): Promise<number> {
  const shownTime = manyDaysAndTimes(asking.timeZone);
  let count = 0;
  for (let start = 0; start < ids.length; start += chunk) {
    const part = JSON.stringify([...ids.subarray(start, start + chunk)]);
    const held = attributes.length === 0 ? null : heldBy(asking, part, attributes);
    const lines = asking.rows<EventRow>(events, { ids: part }).map((event) => {
      const [serial, sku, prodId, bin, value, status, wms, oms, type, process, order, at] = event;
      return csvLine([
        sku,
        prodId,
        bin,
        value,
        statusOf(status),
        escapeFormula(wms),
        escapeFormula(oms),
        type === null ? '' : processTypeOf(type),
        process,
        order,
        shownTime(at),
        ...(held?.(serial) ?? []),
      ]);
    });
    count += lines.length;
    await sink.write(lines.join(''));
    await pause(Math.min(start + chunk, ids.length), ids.length);
  }
  return count;
}

type EventRow = readonly [
  serial: number,
  sku: string,
  prodId: string,
  bin: string,
  value: string,
  status: number,
  wmsNotes: string,
  omsNotes: string,
  processType: number | null,
  processId: string,
  order: string,
  at: number,
];

const events = `SELECT serial.id, version.sku, coalesce(version.product_id_wh, version.product_id, ''),
    coalesce(bin.code, ''), ${valueThen}, event.status, coalesce(event.wms_notes, ''), coalesce(event.oms_notes, ''),
    process.type, coalesce(process.number, ''), coalesce(orders.number, ''), event.at
  FROM json_each(@ids) AS wanted
  CROSS JOIN serial ON serial.id = wanted.value
  CROSS JOIN event ON event.serial = serial.id
  CROSS JOIN product_version AS version ON version.id = event.product_version
  LEFT JOIN bin ON bin.id = event.bin
  LEFT JOIN process ON process.id = event.process
  LEFT JOIN process AS orders ON orders.id = event.order_id
  ORDER BY wanted.key, event.seq`;

/** The cells of a serial's attributes, in the order of the columns. */
function heldBy(
  { rows }: Asking,
  ids: string,
  attributes: readonly AttributeColumn[],
): (serial: number) => readonly string[] {
  const places = new Map(attributes.map(({ id }, place) => [id, place]));
  const none = attributes.map(() => '');
  const cells = new Map<number, string[]>();
  for (const [serial, attribute, value] of rows<[number, number, string]>(values, { ids })) {
    const own = cells.get(serial) ?? [...none];
    const place = places.get(attribute);
    if (place !== undefined) own[place] = escapeFormula(value);
    cells.set(serial, own);
  }
  return (serial) => cells.get(serial) ?? none;
}

const values = `SELECT held.serial, held.attribute, held.value FROM json_each(@ids) AS wanted
  CROSS JOIN serial_attribute AS held ON held.serial = wanted.value`;

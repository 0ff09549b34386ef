import { sql } from 'kysely';
import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import type { SerialRow } from '../../../shared/contract/serials';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { type ColumnName, columnNames, columns } from '../../../shared/domain/columns';
import { manyDaysAndTimes } from '../../../shared/domain/times';
import type { Work } from '../jobs/work';
import type { Asking } from '../outcome';
import { serialRows, shownRow } from '../serials/rows';
import { writeWholeFile } from './wholeFile';

/** Rows read and written in one go. */
const chunk = 500;

/** Download list: the grid's rows as filtered, in its order and with its twelve columns. */
export async function writeList(
  work: Work,
  { selection, sort, path }: Input<'serials.writeList'>,
): Promise<JobResult> {
  const { ids } = await work.ask('serials.ids', { selection, sort });
  await work.pause(0, ids.length);
  await writeWholeFile(path, (sink) =>
    work.snapshot(async (asking) => {
      const shownTime = manyDaysAndTimes(asking.timeZone);
      await sink.write(csvHead(columnNames.map((name) => columns[name].title)));
      for (let start = 0; start < ids.length; start += chunk) {
        const rows = await listed(asking, ids.subarray(start, start + chunk));
        const lines = rows.map((row) => csvLine(columnNames.map((name) => cell(row, name, shownTime))));
        await sink.write(lines.join(''));
        await work.pause(Math.min(start + chunk, ids.length), ids.length);
      }
    }),
  );
  return { of: 'file', path, serials: ids.length, rows: ids.length };
}

/** The rows of ids, in their order. */
async function listed(asking: Asking, ids: Uint32Array): Promise<readonly SerialRow[]> {
  const wanted = JSON.stringify([...ids]);
  const rows = await serialRows(asking)
    .where(sql<boolean>`serial.id IN (SELECT value FROM json_each(${wanted}))`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, shownRow(row)]));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function cell(row: SerialRow, name: ColumnName, shownTime: (at: number) => string): string {
  switch (name) {
    case 'update':
      return shownTime(row.update);
    case 'wmsNotes':
    case 'omsNotes':
      return escapeFormula(row[name]);
    default:
      return row[name] ?? '';
  }
}

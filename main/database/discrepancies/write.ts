import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { manyDaysAndTimes } from '../../../shared/domain/times';
import { writeWholeFile } from '../exports/wholeFile';
import { Refused, type Work } from '../jobs/work';
import { discrepancyRows } from './list';
import { loadReplenishment } from '../receiving/load';

const head = ['Replenishment', 'What', 'SKU', 'Name', 'Serial', 'Units', 'BIN', 'When', 'By'];

/** Rows written in one go. */
const chunk = 2_000;

/** All discrepancies of a replenishment as CSV. */
export async function writeDiscrepancies(
  work: Work,
  { document, path }: Input<'discrepancies.write'>,
): Promise<JobResult> {
  let count = 0;
  await writeWholeFile(path, (sink) =>
    work.snapshot(async (asking) => {
      const loaded = await loadReplenishment(asking, document);
      if (loaded === null) throw new Refused({ code: 'replenishmentUnknown', facts: { value: document } });
      const shownTime = manyDaysAndTimes(asking.timeZone);
      const rows = discrepancyRows(asking, loaded.document.id, null);
      await sink.write(csvHead(head));
      for (let from = 0; from < rows.length; from += chunk) {
        const some = rows.slice(from, from + chunk).map(({ kind, sku, name, value, units, bin, at, by }) => {
          const when = at === null ? '' : shownTime(at);
          // A stranger's value is whatever was on the box.
          const serial = kind === 'unexpected' ? escapeFormula(value) : value;
          return csvLine([document, kind, sku, escapeFormula(name), serial, String(units), bin, when, by]);
        });
        await sink.write(some.join(''));
        count += some.length;
        await work.pause(count, rows.length);
      }
    }),
  );
  return { of: 'file', path, serials: count, rows: count };
}

import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { productCells, productsCsv } from '../../../shared/domain/productsCsv';
import { givenOf } from '../../../shared/domain/readProduct';
import { writeWholeFile } from '../exports/wholeFile';
import type { Work } from '../jobs/work';
import { listedKeys } from './list';
import { storedProduct } from './stored';

/** Products read and written in one go. */
const chunk = 100;

/** Saves the products that the list shows, so that the file can be imported unchanged. */
export async function writeProducts(
  work: Work,
  { path, ...filters }: Input<'products.writeCsv'>,
): Promise<JobResult> {
  const rows = await writeWholeFile(path, (sink) =>
    work.snapshot(async (asking) => {
      const keys = listedKeys(asking, filters);
      await sink.write(csvHead(productsCsv.map(({ title }) => title)));
      for (let start = 0; start < keys.length; start += chunk) {
        await work.pause(start, keys.length);
        let lines = '';
        for (const key of keys.slice(start, start + chunk)) {
          const stored = await storedProduct(asking, { key });
          if (stored === null) throw new Error('a listed product is not there');
          const cells = productCells({ given: givenOf(stored.data), workflow: stored.workflow });
          lines += csvLine(
            productsCsv.map(({ key: field, text }) => (text ? escapeFormula(cells[field]) : cells[field])),
          );
        }
        await sink.write(lines);
      }
      return keys.length;
    }),
  );
  return { of: 'file', path, serials: 0, rows };
}

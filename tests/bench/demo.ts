import { prepareWarehouse } from '../../main/database/openWarehouse';
import { newFolder } from '../support/folder';
import { station } from '../support/warehouse';

/** How many serials the demo of the benchmarks has: `SERIALS=1000000 npm run bench`. */
export const serials = Number(process.env['SERIALS'] ?? 20_000);

/** A demo to measure on; `DEMO=folder` keeps it there and uses it again, as a million serials take minutes to make. */
export async function openDemo(): Promise<{ readonly path: string; remove(): void }> {
  const kept = process.env['DEMO'];
  const folder = kept === undefined ? newFolder() : { path: kept, remove: () => undefined };
  await prepareWarehouse(
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: { serials } },
    { making: () => undefined, log: () => undefined },
  );
  return folder;
}

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { besideEndings, warehouseFileName } from '../shared/domain/warehouseFile';

/**
 * Gives a damaged warehouse another name in the same folder, with what lies beside it, so that a new one can be made and
 * nothing of the old one is lost: `warehouse.sqlite.damaged-20261126T124500Z`. Tells that name.
 */
export function setAside(folder: string, now: Date): string {
  const mark = `.damaged-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  for (const ending of ['', ...besideEndings]) {
    const file = join(folder, `${warehouseFileName}${ending}`);
    if (existsSync(file)) renameSync(file, join(folder, `${warehouseFileName}${mark}${ending}`));
  }
  return `${warehouseFileName}${mark}`;
}

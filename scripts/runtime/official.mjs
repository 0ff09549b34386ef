import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../steps/command.mjs';
import { nodeBinary, pinnedVersion } from '../steps/paths.mjs';
import { say, step } from '../steps/say.mjs';

/** Milliseconds until a silent network counts as one without GitHub (some drop packets instead of refusing). */
const probeTimeout = 6000;
/** Milliseconds for the download itself, 120 MB. */
const downloadTimeout = 15 * 60_000;

/**
 * @param {string} project
 * @returns {string | undefined} the folder of the official Electron; its loader writes path.txt last
 */
export function officialFolder(project) {
  const electron = join(project, 'node_modules/electron');
  const dist = join(electron, 'dist');
  if (!existsSync(join(electron, 'path.txt')) || !existsSync(join(dist, 'version'))) return undefined;
  const version = readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
  if (version !== pinnedVersion(project, 'electron')) return undefined;
  return existsSync(join(dist, readFileSync(join(electron, 'path.txt'), 'utf8'))) ? dist : undefined;
}

/**
 * Lets the package `electron` fetch its binary. A failure is remembered, so that the next start does not wait again.
 * @param {string} project
 * @param {string} cache
 * @param {{ retry: boolean }} options retry: also where a former attempt failed
 * @returns {Promise<boolean>} whether it is there now
 */
export async function installOfficial(project, cache, { retry }) {
  const version = pinnedVersion(project, 'electron');
  const failed = join(cache, `electron-${version}.unreachable`);
  if (existsSync(failed) && !retry) return false;
  const fetched = await step(
    `Fetching Electron ${version} from its makers`,
    'about a minute, 120 MB',
    async () => {
      const reason = (await unreachable(version, process.env)) ?? (await download(project));
      if (reason !== undefined) say(`  not possible here: ${reason}`);
      return reason === undefined;
    },
  );
  await mkdir(cache, { recursive: true });
  if (fetched) await rm(failed, { force: true });
  else await writeFile(failed, 'Official Electron out of reach; `npm run setup` tries again.\n');
  return fetched;
}

/**
 * Asks for the first byte only. With a proxy or a mirror of the user's own, the loader is the one to find out.
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} why it cannot be reached
 */
async function unreachable(version, env) {
  const chosen = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (chosen.some((name) => env[name])) return undefined;
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(probeTimeout) });
    await response.body?.cancel();
    return response.ok ? undefined : `GitHub answers ${response.status}`;
  } catch {
    return 'GitHub cannot be reached';
  }
}

/**
 * @param {string} project
 * @returns {Promise<string | undefined>} why it failed
 */
async function download(project) {
  const outcome = await capture(nodeBinary(project), [join(project, 'node_modules/electron/install.js')], {
    cwd: project,
    timeout: downloadTimeout,
  });
  if (outcome.code === 124) return 'the download takes too long';
  if (outcome.code === 0 && officialFolder(project) !== undefined) return undefined;
  return (
    outcome.output
      .split('\n')
      .find((line) => /^\w*Error: /.test(line))
      ?.trim() ?? 'the download failed'
  );
}

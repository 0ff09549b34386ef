import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { capture } from './command.mjs';
import { Failure } from './failure.mjs';
import { nodeBinary } from './paths.mjs';
import { step } from './say.mjs';

const sources = ['main', 'preload', 'renderer', 'shared', 'assets'];
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** @param {string} folder the project */
function stampFile(folder) {
  return join(folder, 'out/.built-from');
}

/**
 * One hash over the content of everything that the build reads.
 * @param {string} folder the project
 */
export function sourceHash(folder) {
  const hash = createHash('sha256');
  const files = [
    ...settings.map((name) => join(folder, name)).filter((file) => existsSync(file)),
    ...sources.flatMap((name) => filesIn(join(folder, name))),
  ];
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(folder, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** @param {string} folder the project */
export function isBuilt(folder) {
  const stamp = stampFile(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(folder);
}

/**
 * Builds main, preload, renderer, database and scanner processes into out/, if a source has changed.
 * @param {string} folder the project
 */
export async function buildIfChanged(folder) {
  if (isBuilt(folder)) return;
  await step('Building the program', 'about 5 seconds', async () => {
    const hash = sourceHash(folder);
    await rm(stampFile(folder), { force: true });
    const vite = join(folder, 'node_modules/electron-vite/bin/electron-vite.js');
    const outcome = await capture(nodeBinary(folder), [vite, 'build'], { cwd: folder });
    if (outcome.code !== 0) {
      const said = outcome.output.split('\n').filter((line) => !/^\s+at /.test(line));
      throw new Failure(
        `The program cannot be built:\n${said.join('\n').trim()}`,
        'Correct the source named above.',
      );
    }
    await writeFile(stampFile(folder), hash);
  });
}

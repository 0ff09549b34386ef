import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';
import { nodeBinary, pinnedVersion, project } from './paths.mjs';
import { step } from './say.mjs';
import { requireSpace } from './space.mjs';

/** Bytes on the project's disk: node_modules takes 600 MB. */
const spaceNeeded = 800_000_000;
/** Exit code of npmCi.mjs when it finds itself under another Node than the one asked for. */
const otherNode = 86;

/** @param {string} folder the project */
function stampFile(folder) {
  return join(folder, 'node_modules/.serials-desk-installed');
}

/**
 * What a full install belongs to: this lock file, on this kind of machine.
 * @param {string} folder the project
 */
export function installStamp(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/**
 * Whether node_modules is whole: the stamp is written last, so a half-finished install never has one.
 * @param {string} folder the project
 */
export function isInstalled(folder) {
  const stamp = stampFile(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === installStamp(folder);
}

/** Installs the libraries exactly as package-lock.json names them, under the project's own Node. */
export async function installDependencies() {
  if (isInstalled(project)) return;
  await requireSpace(project, spaceNeeded, 'the install of the libraries');
  await step(
    'Installing the libraries from the npm registry',
    'about 40 seconds, 600 MB on disk',
    async () => {
      await rm(stampFile(project), { force: true });
      await ciUnderPinnedNode();
      if (!existsSync(nodeBinary(project))) {
        throw new Failure(
          'The install scripts of the libraries did not run.',
          'Run: npm config delete ignore-scripts    then run the same command again.',
        );
      }
      await writeFile(stampFile(project), installStamp(project));
    },
  );
}

/**
 * Under Node 20, npm would take older majors of some libraries: so npm itself runs under the pinned Node. Asked
 * for from an empty folder, npm takes that Node from its cache; the project's own goes while its libraries are
 * installed again, and would take the install with it.
 */
async function ciUnderPinnedNode() {
  const version = pinnedVersion(project, 'node');
  const script = join(project, 'scripts/runtime/npmCi.mjs');
  const elsewhere = await mkdtemp(join(tmpdir(), 'serials-desk-'));
  try {
    const { code } = await npm(
      [
        'exec',
        '--yes',
        `--package=node@${version}`,
        '--',
        'node',
        script,
        project,
        version,
        String(otherNode),
      ],
      { cwd: elsewhere, acceptCode: otherNode },
    );
    if (code === otherNode) {
      throw new Failure(
        `npm does not run under Node ${version}.`,
        'Run: npm cache clean --force    then run the same command again.',
      );
    }
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
}

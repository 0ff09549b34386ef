import { existsSync, readFileSync } from 'node:fs';
import { capture } from './command.mjs';
import { Failure } from './failure.mjs';
import { onPath } from './paths.mjs';
import { say, step } from './say.mjs';

/**
 * What Electron, its display and node-hid need from the system; `debian`: package names, newest Debian first.
 * Without `optional` things the program still starts, and says what does not work.
 */
const needs = [
  { file: 'libgtk-3.so.0', debian: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { file: 'libnss3.so', debian: ['libnss3'] },
  { file: 'libasound.so.2', debian: ['libasound2t64', 'libasound2'] },
  { file: 'libgbm.so.1', debian: ['libgbm1'] },
  { file: 'libusb-1.0.so.0', debian: ['libusb-1.0-0'], optional: 'USB scanners are not read' },
];
const fonts = { file: 'fonts', debian: ['fonts-dejavu-core'] };
const display = { file: 'Xvfb', debian: ['xvfb'] };

/** @typedef {{ file: string, debian: string[], optional?: string }} Need */

/**
 * @param {{ libraries: string, hasFonts: boolean, hasDisplay: boolean, hasXvfb: boolean }} machine
 *   libraries: what `ldconfig -p` prints
 * @returns {readonly Need[]}
 */
export function missingNeeds({ libraries, hasFonts, hasDisplay, hasXvfb }) {
  const known = new Set(libraries.split('\n').map((line) => line.trim().split(' ')[0]));
  return [
    ...needs.filter(({ file }) => !known.has(file)),
    ...(hasFonts ? [] : [fonts]),
    ...(hasDisplay || hasXvfb ? [] : [display]),
  ];
}

/** Sees to the system libraries: as root on Debian installs what is missing, otherwise names the command. */
export async function prepareSystemLibraries() {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds(await thisMachine());
  if (missing.length === 0) return;
  const packages = await debianPackages(missing);
  if (process.getuid?.() === 0 && packages !== undefined) return aptInstall(packages);
  const refused = missing.filter(({ optional }) => optional === undefined);
  const command = installCommand(packages);
  if (refused.length > 0) {
    throw new Failure(`This system lacks ${refused.map(({ file }) => file).join(', ')}.`, command);
  }
  for (const { file, optional } of missing) say(`${file} is missing: ${optional}. ${command}`);
}

async function thisMachine() {
  const ldconfig = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  return {
    libraries: (await capture(ldconfig, ['-p'])).output,
    hasFonts: existsSync('/usr/share/fonts'),
    hasDisplay: Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
    hasXvfb: onPath('Xvfb'),
  };
}

/** @param {readonly string[] | undefined} packages */
export function installCommand(packages) {
  return packages === undefined
    ? "Install these with your system's package manager, then run the same command again."
    : `Run: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}    then run the same command again.`;
}

/**
 * @param {readonly Need[]} missing
 * @returns {Promise<readonly string[] | undefined>} package names, or undefined where there is no apt-get
 */
async function debianPackages(missing) {
  if (!onPath('apt-get')) return undefined;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return missing.map(({ debian }) => packageName(debian, release));
}

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries with 64-bit time to …t64.
 * @param {readonly string[]} names newest first
 * @param {string} release content of /etc/os-release
 */
export function packageName(names, release) {
  const id = /^ID=(.*)$/m.exec(release)?.[1]?.replaceAll('"', '');
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(release)?.[1] ?? Number.NaN);
  const renamed = (id === 'debian' && !(version < 13)) || (id === 'ubuntu' && !(version < 24.04));
  return (renamed ? names[0] : names.at(-1)) ?? '';
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  await step(`Installing system libraries: ${packages.join(' ')}`, 'about 15 seconds', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const update = await capture('apt-get', ['update', '-qq'], { env });
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    const install = await capture('apt-get', args, { env });
    if (install.code !== 0) throw aptFailure(update.output + install.output, packages);
  });
}

/**
 * @param {string} output
 * @param {readonly string[]} packages
 */
export function aptFailure(output, packages) {
  if (/No space left|enough free space/.test(output)) {
    return new Failure('The disk is full.', 'Free some disk space, then run the same command again.');
  }
  if (/Could not get lock|Unable to acquire the dpkg/.test(output)) {
    return new Failure(
      'Another program is installing packages right now.',
      'Wait until it is done, then run the same command again.',
    );
  }
  if (
    /Could not resolve|Temporary failure|Could not connect|Unable to connect|Failed to fetch/.test(output)
  ) {
    return new Failure(
      "Debian's package server cannot be reached.",
      'Check the network and /etc/apt/sources.list, then run the same command again.',
    );
  }
  const said = output.split('\n').filter((line) => line.startsWith('E:'));
  return new Failure(['apt-get could not finish.', ...said].join('\n'), installCommand(packages));
}

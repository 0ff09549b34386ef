import { expect, test } from 'vitest';
import {
  aptFailure,
  installCommand,
  missingNeeds,
  packageName,
} from '../../../scripts/steps/systemLibraries.mjs';

const whole = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libusb-1.0.so.0'];
const ldconfig = (names: readonly string[]) =>
  ['1 libs found', ...names.map((name) => `\t${name} (libc6,x86-64) => /lib/${name}`)].join('\n');

test('nothing is missing on a desktop with all libraries', () => {
  const machine = { libraries: ldconfig(whole), hasFonts: true, hasDisplay: true, hasXvfb: false };
  expect(missingNeeds(machine)).toEqual([]);
});

test('Xvfb is needed only where there is no display', () => {
  const machine = { libraries: ldconfig(whole), hasFonts: true, hasDisplay: false, hasXvfb: false };
  expect(missingNeeds(machine).map(({ file }) => file)).toEqual(['Xvfb']);
});

test('a library of a longer name does not stand for the one that is needed', () => {
  const names = [...whole.filter((name) => name !== 'libgbm.so.1'), 'libgbm.so.10'];
  const machine = { libraries: ldconfig(names), hasFonts: true, hasDisplay: true, hasXvfb: false };
  expect(missingNeeds(machine).map(({ file }) => file)).toEqual(['libgbm.so.1']);
});

test('without libusb the program still starts', () => {
  const names = whole.filter((name) => !name.startsWith('libusb'));
  const machine = { libraries: ldconfig(names), hasFonts: true, hasDisplay: true, hasXvfb: false };
  expect(missingNeeds(machine)[0]?.optional).toBeDefined();
});

test.each([
  ['ID=debian\nVERSION_ID="12"', 'libgtk-3-0'],
  ['ID=debian\nVERSION_ID="13"', 'libgtk-3-0t64'],
  ['ID=debian\nVERSION_CODENAME=sid', 'libgtk-3-0t64'],
  ['ID=ubuntu\nVERSION_ID="22.04"', 'libgtk-3-0'],
  ['ID=ubuntu\nVERSION_ID="24.04"', 'libgtk-3-0t64'],
])('%s names the package %s', (release, name) => {
  expect(packageName(['libgtk-3-0t64', 'libgtk-3-0'], release)).toBe(name);
});

test('who is not root gets one command to run', () => {
  expect(installCommand(['xvfb', 'libnss3'])).toContain(
    'sudo apt-get update && sudo apt-get install -y xvfb libnss3 ',
  );
});

test.each([
  ['E: Could not get lock /var/lib/dpkg/lock-frontend', 'Another program'],
  ["E: You don't have enough free space in /var/cache/apt/archives/.", 'disk is full'],
  ["Err:1 Temporary failure resolving 'deb.example'\nE: Failed to fetch", 'cannot be reached'],
  ['E: Unable to locate package xvfb', 'Unable to locate package xvfb'],
])('apt says %s: words for it', (output, words) => {
  expect(aptFailure(output, ['xvfb']).message).toContain(words);
});

import { expect, test } from 'vitest';
import { npmCommand } from '../../../scripts/steps/command.mjs';
import { npmFailure } from '../../../scripts/steps/npm.mjs';

test.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', 'cannot be reached', 'Check the network'],
  ['npm error code ECONNREFUSED', 'cannot be reached', 'Check the network'],
  ['npm error code ENOSPC\nnpm error syscall write', 'disk is full', 'Free some disk space'],
  [
    'npm error code EINTEGRITY\nnpm error sha512-x integrity checksum failed',
    'wrong checksum',
    'npm cache clean',
  ],
  ['npm error code EACCES\nnpm error syscall mkdir', 'may not write', 'writable'],
  ['npm warn deprecated x', 'without saying why', 'cache is full'],
])('%s', (output, message, remedy) => {
  const failure = npmFailure(output);
  expect(failure.message).toContain(message);
  expect(failure.remedy).toContain(remedy);
});

test('an unknown reason is passed on in npm’s words, without its stack', () => {
  const output =
    'npm error code EUSAGE\nnpm error The lock file is out of step.\nnpm error A complete log of this run';
  expect(npmFailure(output).message).toBe(
    'npm could not finish:\n  code EUSAGE\n  The lock file is out of step.',
  );
});

test('npm runs under the Node that runs it, not under the one that is being installed', () => {
  const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmCommand(env)).toEqual(['/usr/bin/node', '/usr/lib/npm/bin/npm-cli.js']);
  expect(npmCommand({ npm_execpath: '/usr/lib/pnpm.cjs' })).toEqual(['npm']);
  expect(npmCommand({})).toEqual(['npm']);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { npmCommand } from '../../../scripts/steps/command.mjs';
import { npm, npmFailure } from '../../../scripts/steps/npm.mjs';
import { newFolder } from '../../support/folder';

afterEach(() => vi.unstubAllEnvs());

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

test('npm called for another folder does not take the project for it', async () => {
  const folder = newFolder();
  const cli = join(folder.path, 'npm-cli.js');
  writeFileSync(cli, 'console.log(process.cwd(), process.env.npm_config_local_prefix)');
  vi.stubEnv('npm_execpath', cli);
  vi.stubEnv('npm_node_execpath', process.execPath);
  vi.stubEnv('npm_config_local_prefix', import.meta.dirname);
  const { output } = await npm([], { cwd: folder.path });
  folder.remove();
  expect(output.trim()).toBe(`${folder.path} ${folder.path}`);
});

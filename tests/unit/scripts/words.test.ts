import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const scripts = join(import.meta.dirname, '../../../scripts');
const folder = mkdtempSync(join(tmpdir(), 'serials-desk-words-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
}

function asNode(version: string): string {
  const file = join(folder, `as-node-${version}.cjs`);
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(file, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
  return file;
}

test('an old Node gets one message with the remedy', () => {
  const { status, stderr } = node(['-r', asNode('18.20.4'), '-r', join(scripts, 'checkNode.cjs'), '-e', '0']);
  expect(status).toBe(1);
  expect(stderr).toContain('needs Node 20 or newer');
  expect(stderr).toContain('nodejs.org');
});

test('Node 20 is new enough, and an old npm is named', () => {
  const check = ['-r', asNode('20.0.0'), '-r', join(scripts, 'checkNode.cjs'), '-e', '0'];
  expect(node(check, { npm_config_user_agent: 'npm/10.8.2 node/v20.0.0' }).status).toBe(0);
  const old = node(check, { npm_config_user_agent: 'npm/9.6.4 node/v20.0.0' });
  expect(old.status).toBe(1);
  expect(old.stderr).toContain('npm install --global npm');
});

test.each([
  ["new Failure('The lamp is off.', 'Switch it on.')", 'The lamp is off.\nSwitch it on.'],
  [
    "Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })",
    'The disk is full.\nFree some disk space',
  ],
  ["new TypeError('x is not a function')", 'x is not a function'],
])('%s ends a script with words, code 1 and no stack', (error, words) => {
  const file = join(folder, 'script.mjs');
  const failure = pathToFileURL(join(scripts, 'steps/failure.mjs')).href;
  writeFileSync(
    file,
    `import { Failure, run } from '${failure}';\nawait run(async () => { throw ${error}; });\nvoid Failure;\n`,
  );
  const { status, stderr } = node([file]);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a start whose options npm kept for itself is refused, with what to type', () => {
  const { status, stderr } = node([join(scripts, 'start.mjs')], {
    npm_config_demo: 'true',
    npm_config_demo_serials: '500',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('npm has kept --demo and --demo-serials for itself.');
  expect(stderr).toContain('npm start -- --demo');
});

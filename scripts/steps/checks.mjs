import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './command.mjs';
import { nodeBinary, project } from './paths.mjs';
import { say } from './say.mjs';

/** @typedef {{ name: string, passed: boolean, output: string }} Check */

/** Folders with a tsconfig.json of their own; what a folder must not see is not in its types. */
const typed = ['shared', 'main', 'main/database', 'preload', 'renderer', 'tests', 'scripts'];

/**
 * Types, lint with its borders, format, dead code: side by side, each counted as one test.
 * @returns {Promise<readonly Check[]>}
 */
export async function runChecks() {
  const checks = await Promise.all([
    types(),
    tool('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
    tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    tool('dead code', 'knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  ]);
  for (const { name, passed, output } of checks) {
    say(`${passed ? '✓' : '✗'} ${name}`);
    if (!passed) say(output.trim());
  }
  return checks;
}

/** @returns {Promise<Check>} */
async function types() {
  const results = await Promise.all(
    typed
      .filter((folder) => hasSources(join(project, folder)))
      .map((folder) => tool(folder, 'typescript/bin/tsc', ['-p', folder, '--noEmit', '--pretty', 'false'])),
  );
  return {
    name: 'types',
    passed: results.every(({ passed }) => passed),
    output: results.map(({ output }) => output).join(''),
  };
}

/** @param {string} folder */
function hasSources(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(tsx?|mjs)$/.test(String(name)))
  );
}

/**
 * @param {string} name
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Check>}
 */
async function tool(name, script, args) {
  const command = [join(project, 'node_modules', script), ...args];
  const { code, output } = await capture(nodeBinary(project), command, { cwd: project });
  return { name, passed: code === 0, output };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './steps/checks.mjs';
import { installDependencies } from './steps/dependencies.mjs';
import { asFailure } from './steps/failure.mjs';
import { prepareElectron } from './steps/electron.mjs';
import { project } from './steps/paths.mjs';
import { runPlaywright, runVitest } from './steps/runners.mjs';
import { say } from './steps/say.mjs';
import { prepareSystemLibraries } from './steps/systemLibraries.mjs';
import { sum } from './steps/totals.mjs';

/** `--long`: the tests in *.long.test.ts instead of the others. */
const long = process.argv.includes('--long');
const env = long ? { ...process.env, SERIALS_DESK_LONG: '1' } : process.env;

/** @param {string} folder below tests/ */
function hasTests(folder) {
  if (!long) return true;
  return readdirSync(join(project, 'tests', folder), { recursive: true }).some((name) =>
    String(name).endsWith('.long.test.ts'),
  );
}

/** @typedef {import('./steps/totals.mjs').Totals} Totals */

/** @returns {Promise<Totals>} */
async function everyTest() {
  await prepareSystemLibraries();
  await installDependencies();
  await prepareElectron();
  const checks = long ? [] : await runChecks();
  const checked = {
    passed: checks.filter(({ passed }) => passed).length,
    failed: checks.filter(({ passed }) => !passed).length,
    skipped: [],
  };
  // Playwright's own set-up builds what it opens: a build that fails is its failure.
  return sum([
    checked,
    ...(hasTests('unit') || hasTests('database') ? [await runVitest(env)] : []),
    ...(hasTests('e2e') ? [await runPlaywright(env)] : []),
  ]);
}

/** @type {Totals} */
let totals = { passed: 0, failed: 1, skipped: [] };
try {
  totals = await everyTest();
} catch (error) {
  const { message, remedy } = asFailure(error);
  say(`\n${message}\n${remedy}`);
}
for (const name of totals.skipped) say(`skipped: ${name}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);

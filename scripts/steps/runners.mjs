import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './command.mjs';
import { nodeBinary, project } from './paths.mjs';
import { say } from './say.mjs';
import { judged, playwrightTotals, vitestTotals } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */

const reports = join(project, 'test-results');

/**
 * Unit and database tests.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Totals>}
 */
export function runVitest(env) {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runner('vitest', 'vitest/vitest.mjs', args, env, report, vitestTotals);
}

/**
 * The program itself, in its window.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Totals>}
 */
export function runPlaywright(env) {
  const report = join(reports, 'playwright.json');
  const reporting = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runner(
    'playwright',
    'playwright/cli.js',
    ['test', '--reporter=list,json'],
    reporting,
    report,
    playwrightTotals,
  );
}

/**
 * @template Report
 * @param {string} name
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} report the file that the runner writes at its end
 * @param {(report: Report) => Totals} count
 * @returns {Promise<Totals>}
 */
async function runner(name, script, args, env, report, count) {
  say(`\n— ${name}`);
  await rm(report, { force: true });
  const command = [join(project, 'node_modules', script), ...args];
  const { code } = await capture(nodeBinary(project), command, { cwd: project, env, echo: true });
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  const totals = judged(counted, code);
  if (totals.failed > (counted?.failed ?? 0))
    say(`${name} ended with code ${code} and without a failed test.`);
  return totals;
}

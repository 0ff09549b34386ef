/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names, with the reason where the test gives one
 */

/**
 * @typedef {object} VitestReport the parts of vitest's JSON report that count
 * @property {readonly { name: string, status: string, assertionResults: readonly { fullName: string, status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, tests: readonly PlaywrightTest[] }[]} [specs]
 * @typedef {{ status: string, annotations: readonly { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ suites: readonly PlaywrightSuite[], errors: readonly unknown[] }} PlaywrightReport
 */

/**
 * A file that fails before its first test counts as one failure.
 * @param {VitestReport} report
 * @returns {Totals}
 */
export function vitestTotals({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${fullName} (${status})`),
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Totals}
 */
export function playwrightTotals({ suites, errors }) {
  const tests = suites.flatMap(playwrightTests);
  const skipped = tests.filter(({ test }) => test.status === 'skipped');
  const passed = tests.filter(({ test }) => test.status === 'expected');
  return {
    passed: passed.length,
    failed: tests.length - skipped.length - passed.length + errors.length,
    skipped: skipped.map(({ title, test }) => {
      const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      return `${title} (${reason ?? 'skipped'})`;
    }),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly { title: string, test: PlaywrightTest }[]}
 */
function playwrightTests({ suites = [], specs = [] }) {
  return [
    ...specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, test }))),
    ...suites.flatMap(playwrightTests),
  ];
}

/**
 * A runner that ended badly without a failed test crashed, and one without any test proves nothing: one failure each.
 * @param {Totals | undefined} counted undefined when there is no report
 * @param {number} code the runner's exit code
 * @returns {Totals}
 */
export function judged(counted, code) {
  const totals = counted ?? { passed: 0, failed: 0, skipped: [] };
  const ran = totals.passed + totals.failed;
  return totals.failed === 0 && (code !== 0 || ran === 0) ? { ...totals, failed: 1 } : totals;
}

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

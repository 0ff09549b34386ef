import { expect, test } from 'vitest';
import { judged, playwrightTotals, sum, vitestTotals } from '../../../scripts/steps/totals.mjs';

test('vitest: passed, failed and skipped are counted; a file that breaks before its first test is one failure', () => {
  const totals = vitestTotals({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          { fullName: 'subtracts', status: 'failed' },
          { fullName: 'divides', status: 'skipped' },
          { fullName: 'multiplies', status: 'todo' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ],
  });
  expect(totals).toEqual({ passed: 1, failed: 2, skipped: ['divides (skipped)', 'multiplies (todo)'] });
});

test('playwright: nested suites are counted, and a skipped test tells its reason', () => {
  const one = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
  });
  const totals = playwrightTotals({
    suites: [
      {
        specs: [one('opens', 'expected')],
        suites: [{ specs: [one('scans', 'unexpected'), one('beeps', 'skipped', 'no sound card')] }],
      },
    ],
    errors: [{ message: 'a worker died' }],
  });
  expect(totals).toEqual({ passed: 1, failed: 2, skipped: ['beeps (no sound card)'] });
});

test('a flaky test is not a passed one', () => {
  const specs = [{ title: 'sometimes', tests: [{ status: 'flaky', annotations: [] }] }];
  expect(playwrightTotals({ suites: [{ specs }], errors: [] })).toMatchObject({ passed: 0, failed: 1 });
});

test('a runner that crashes or runs nothing is one failure; a good one stays as counted', () => {
  const passed = { passed: 3, failed: 0, skipped: [] };
  expect(judged(undefined, 139).failed).toBe(1);
  expect(judged(passed, 1).failed).toBe(1);
  expect(judged({ passed: 0, failed: 0, skipped: ['all'] }, 0).failed).toBe(1);
  expect(judged(passed, 0)).toEqual(passed);
  expect(judged({ passed: 1, failed: 2, skipped: [] }, 1).failed).toBe(2);
});

test('the last line adds up all runners', () => {
  expect(
    sum([
      { passed: 4, failed: 0, skipped: [] },
      { passed: 2, failed: 1, skipped: ['x'] },
    ]),
  ).toEqual({
    passed: 6,
    failed: 1,
    skipped: ['x'],
  });
});

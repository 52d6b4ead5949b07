import { expect, test } from 'vitest';
import { countPlaywright, countVitest, reconcile } from '#cli/test/reports.ts';

test('of Vitest, todo counts as skipped and a file that could not be loaded as one failure', () => {
  expect(
    countVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    }),
  ).toEqual({ passed: 5, failed: 2, skipped: 5 });
});

test('of Playwright, a test that passed only when repeated counts as failed, and so do errors outside tests', () => {
  expect(
    countPlaywright({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{}],
    }),
  ).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('a runner that ends with an error has failed, whatever it counted', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };
  const bad = { passed: 3, failed: 2, skipped: 0 };
  expect(reconcile(true, good)).toEqual(good);
  expect(reconcile(false, good)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(reconcile(false, bad)).toEqual(bad);
  expect(reconcile(true, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

import { describe, expect, test } from 'vitest';
import { exitCode, sum, summary } from '#cli/test/counts.ts';
import { countPlaywright, countVitest, reconcile } from '#cli/test/reports.ts';

describe('the closing line', () => {
  test('adds up what all runners counted', () => {
    const all = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 40, failed: 2, skipped: 0 },
    ];
    expect(summary(sum(all))).toBe('43 passed, 2 failed, 1 skipped');
    expect(summary(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
  });

  test.each([
    [{ passed: 3, failed: 0, skipped: 1 }, 0],
    [{ passed: 3, failed: 1, skipped: 0 }, 1],
    [{ passed: 0, failed: 0, skipped: 5 }, 1],
    [{ passed: 0, failed: 0, skipped: 0 }, 1],
  ])('%j ends with the code %i', (counts, code) => {
    expect(exitCode(counts)).toBe(code);
  });
});

describe('counting', () => {
  test('Vitest: skipped and planned tests are skipped, a file that cannot be loaded has failed', () => {
    const counts = countVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    });
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test('Playwright: what failed only sometimes, or outside a test, has failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  test('a runner that ends with an error has failed, whatever it counted', () => {
    const clean = { passed: 5, failed: 0, skipped: 0 };
    expect(reconcile(true, clean)).toEqual(clean);
    expect(reconcile(false, clean)).toEqual({ ...clean, failed: 1 });
    expect(reconcile(false, { ...clean, failed: 2 })).toEqual({ ...clean, failed: 2 });
    expect(reconcile(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(reconcile(true, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

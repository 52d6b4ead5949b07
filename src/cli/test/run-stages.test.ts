import { beforeEach, describe, expect, test, vi } from 'vitest';
import { oneFailed, onePassed } from '#cli/test/counts.ts';
import { chooseStages, runStages } from '#cli/test/run-stages.ts';
import type { Stage } from '#cli/test/stages.ts';

const passing = () => Promise.resolve({ counts: onePassed, output: 'all is well' });
const failing = () => Promise.resolve({ counts: oneFailed, output: 'line 3 is wrong' });

const stages = {
  lint: { title: 'Lint', run: passing },
  build: { title: 'Build', run: passing },
  browser: { title: 'Browser', after: 'build', run: passing },
} as const satisfies Record<string, Stage>;

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${text}\n`;
  });
});

describe('choosing stages', () => {
  test('takes all without names, and keeps their order with names', () => {
    expect(chooseStages(stages, []).map(([name]) => name)).toEqual(['lint', 'build', 'browser']);
    expect(chooseStages(stages, ['browser', 'lint']).map(([name]) => name)).toEqual([
      'lint',
      'browser',
    ]);
  });

  test('says which there are', () => {
    expect(() => chooseStages(stages, ['e2e'])).toThrow(
      'There is no stage "e2e". Choose from: lint, build, browser.',
    );
  });
});

describe('running stages', () => {
  test('prints nothing of what passes but its name and counts', async () => {
    expect(await runStages(chooseStages(stages, []))).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(printed).toContain('✓ Lint (0 s): 1 passed, 0 failed, 0 skipped');
    expect(printed).not.toContain('all is well');
  });

  test('prints what fails, and goes on', async () => {
    const counts = await runStages(
      Object.entries({ ...stages, lint: { title: 'Lint', run: failing } }),
    );
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(printed).toContain('✗ Lint (0 s): 0 passed, 1 failed, 0 skipped\n\nline 3 is wrong');
  });

  test('leaves out what cannot go on, and says so', async () => {
    const counts = await runStages(
      Object.entries({ ...stages, build: { title: 'Build', run: failing } }),
    );
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(printed).toContain('- Browser: not run, because "build" failed');
  });

  test('counts a stage that breaks as failed', async () => {
    const broken = () => Promise.reject(new Error('No browser was found.'));
    const counts = await runStages([['browser', { title: 'Browser', run: broken }]]);
    expect(counts).toEqual(oneFailed);
    expect(printed).toContain('No browser was found.');
  });
});

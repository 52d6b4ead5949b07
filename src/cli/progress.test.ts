import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDuration, startProgress } from '#cli/progress.mjs';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.useRealTimers();
});

test('a log gets a line at the beginning, one now and then, and one at the end', () => {
  const { written, stream } = screen(false);
  const progress = startProgress('Building', { stream });
  vi.advanceTimersByTime(45_000);
  progress.done('50 pages');
  expect(written).toEqual([
    '  Building …\n',
    '  … Building, 20 s so far\n',
    '  … Building, 40 s so far\n',
    '✓ Building (45 s): 50 pages\n',
  ]);
});

test('a terminal gets one living line, which the end replaces', () => {
  const { written, stream } = screen(true);
  const progress = startProgress('Building', { stream });
  vi.advanceTimersByTime(1000);
  progress.fail();
  expect(written.slice(0, -1).every((text) => /^\r[|/\\-] Building … \d s $/.test(text))).toBe(
    true,
  );
  expect(written.length).toBeGreaterThan(5);
  expect(written.at(-1)).toBe('\r\u001b[2K✗ Building (1 s)\n');
});

test('nothing more is drawn after the end', () => {
  const { written, stream } = screen(true);
  startProgress('Building', { stream }).done();
  const length = written.length;
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(length);
});

test.each([
  [400, '0 s'],
  [59_400, '59 s'],
  [125_000, '2 min 5 s'],
])('%i ms is told as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

import { expect, test } from 'vitest';
import { checkContent, isError, today } from '#check/check.ts';
import { report } from '#check/report.ts';

test('the content of this site has no mistakes', () => {
  const mistakes = checkContent(process.cwd(), { today: today() }).filter(isError);
  expect(mistakes.length, report(mistakes)).toBe(0);
});

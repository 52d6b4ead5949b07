import { expect, test } from 'vitest';
import { day, kebabId } from '#schema/text.ts';

test('a day is a real day, whether YAML made a date of it or not', () => {
  expect(day.parse('2026-02-28')).toBe('2026-02-28');
  expect(day.parse(new Date('2026-02-28T00:00:00Z'))).toBe('2026-02-28');
  for (const wrong of [
    '2026-02-30',
    '28.02.2026',
    '2026-2-8',
    '',
    20260228,
    null,
    new Date(Number.NaN),
  ]) {
    expect(day.safeParse(wrong).success).toBe(false);
  }
});

test('an id is lower-case ASCII words with hyphens', () => {
  expect(kebabId.safeParse('two-factor').success).toBe(true);
  for (const wrong of ['Two', 'zwei_faktor', 'größe', '-a', 'a--b', 'a b', '']) {
    expect(kebabId.safeParse(wrong).success).toBe(false);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from '#search/likeness.ts';

test('the same words are as near as can be, whatever their order', () => {
  expect(nearness(['lista', 'usuarios'], ['usuarios', 'lista'])).toBe(1);
});

test('words in common count by their length, those of one side alone count against it', () => {
  // 11 letters of 11 on the one side, 11 of 17 on the other.
  expect(nearness(['equipo', 'lider'], ['equipo', 'lider', 'nombre'])).toBeCloseTo(22 / 28);
});

test('another form of the same word is near, a word with the same first letters is not', () => {
  expect(nearness(['eliminar'], ['elimino'])).toBeGreaterThan(0.7);
  expect(nearness(['loschen'], ['losche'])).toBeGreaterThan(0.8);
  expect(nearness(['recordar'], ['recordatorio'])).toBeLessThan(0.6);
  expect(nearness(['rolle'], ['rotes'])).toBe(0);
});

test('nothing is near nothing', () => {
  expect(nearness([], [])).toBe(0);
  expect(nearness(['equipo'], [])).toBe(0);
});

const words = fc.array(fc.stringMatching(/^[a-f]{1,9}$/), { maxLength: 5 });

test('is between 0 and 1 and the same both ways', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(nearness(a, b)).toBeCloseTo(nearness(b, a));
      expect(nearness(a, b)).toBeGreaterThanOrEqual(0);
      expect(nearness(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

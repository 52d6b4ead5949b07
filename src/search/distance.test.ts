import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { distance } from '#search/distance.ts';

test('counts letters missing, added, changed and swapped', () => {
  expect(distance('factura', 'factura')).toBe(0);
  expect(distance('factura', 'fatura')).toBe(1);
  expect(distance('factura', 'faactura')).toBe(1);
  expect(distance('factura', 'fectura')).toBe(1);
  expect(distance('factura', 'fcatura')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
});

const word = fc.string({ maxLength: 12 });

test('is the same both ways, and zero only for equal words', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('is never more than without swaps, and at least half of it', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const plain = levenshtein(a, b);
      expect(distance(a, b)).toBeLessThanOrEqual(plain);
      expect(distance(a, b) * 2).toBeGreaterThanOrEqual(plain);
    }),
  );
});

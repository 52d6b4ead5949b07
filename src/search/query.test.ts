import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksMeaning, fold, maxQueryLength, searchWords, tidy } from '#search/query.ts';

test('a question is searched by the words that tell something', () => {
  expect(searchWords('¿Dónde encuentro mis facturas?', 'es')).toEqual(['encuentro', 'facturas']);
  expect(searchWords('Wie kann ich eine Rolle ändern?', 'de')).toEqual(['Rolle', 'ändern']);
});

test('words that carry no meaning are searched when there are no others', () => {
  expect(searchWords('wo', 'de')).toEqual(['wo']);
});

test('a query in double quotes stays whole', () => {
  expect(searchWords('"a pagar"', 'es')).toEqual(['"a pagar"']);
});

test('names with dots, dashes and underscores stay whole', () => {
  expect(searchWords('wp-config.php DB_NAME', 'es')).toEqual(['wp-config.php', 'DB_NAME']);
});

test('what is typed becomes one short line without invisible characters', () => {
  expect(tidy('  factura\t\n pagada ')).toBe('factura pagada');
  expect(tidy('a\u200Bb\u202E')).toBe('a b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      const query = tidy(typed);
      expect(query.length).toBeLessThanOrEqual(maxQueryLength);
      expect(query).not.toMatch(/[\n\r\t\u200B\u202E]/);
    }),
  );
});

test('accents, case and ß make no difference', () => {
  expect(fold('Straße')).toBe('strasse');
  expect(fold('DIRECCIÓN')).toBe('direccion');
});

test('a question for the meaning of a word is told from others', () => {
  expect(asksMeaning('¿Qué es un avatar?', 'es')).toBe(true);
  expect(asksMeaning('que significa bloqueado', 'es')).toBe(true);
  expect(asksMeaning('Was heißt gesperrt', 'de')).toBe(true);
  expect(asksMeaning('¿Qué rol le doy a mi agencia?', 'es')).toBe(false);
  expect(asksMeaning('was darf ein Mitarbeiter', 'de')).toBe(false);
  expect(searchWords('was bedeutet Avatar', 'de')).toEqual(['Avatar']);
});

import { expect, test } from 'vitest';
import { corrected } from '#search/spelling.ts';

const vocabulary = [
  'factura',
  'recordatorio',
  'rechnung',
  'zahlungserinnerung',
  'facturación',
  'rol',
];

test('a slip is mended with the nearest word of the site', () => {
  expect(corrected(['recordatoiro'], vocabulary)).toEqual(['recordatorio']);
  expect(corrected(['Rechnugn'], vocabulary)).toEqual(['rechnung']);
  expect(corrected(['zahlungserinerung'], vocabulary)).toEqual(['zahlungserinnerung']);
});

test('only the wrong word of several is mended', () => {
  expect(corrected(['fatcura', 'rol'], vocabulary)).toEqual(['factura', 'rol']);
});

test('the beginning of a word and a missing accent are no slips', () => {
  expect(corrected(['fact'], vocabulary)).toBeUndefined();
  expect(corrected(['facturacion'], vocabulary)).toBeUndefined();
});

test('what is like nothing stays, and a short word is not guessed at', () => {
  expect(corrected(['xqzwvkjy'], vocabulary)).toBeUndefined();
  expect(corrected(['rok'], vocabulary)).toBeUndefined();
});

test('of two words equally near the more frequent wins', () => {
  expect(corrected(['pagadi'], ['pagada', 'pagado'])).toEqual(['pagada']);
});

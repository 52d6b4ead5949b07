import { expect, test } from 'vitest';
import { byLetter } from '#site/alphabet.ts';

const letters = (words: string[], locale: 'es' | 'de') => byLetter(words, (word) => word, locale);

test('entries stand under their first letter, accents and case folded', () => {
  expect(letters(['Überweisung', 'ändern', 'Adresse', 'Umzug'], 'de')).toEqual([
    { letter: 'A', entries: ['Adresse', 'ändern'] },
    { letter: 'U', entries: ['Überweisung', 'Umzug'] },
  ]);
});

test('a Spanish question stands under its first letter, and numbers stand together', () => {
  expect(letters(['¿Dónde?', 'datos', '2FA'], 'es')).toEqual([
    { letter: '#', entries: ['2FA'] },
    { letter: 'D', entries: ['datos', '¿Dónde?'] },
  ]);
});

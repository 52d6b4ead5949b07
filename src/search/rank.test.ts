import { expect, test } from 'vitest';
import { ranked } from '#search/rank.ts';

const invoices = { score: 1, title: 'Rechnungen ansehen und drucken', keywords: 'Beleg, Quittung' };
const address = {
  score: 1.4,
  title: 'Weitere Rechnungsadresse hinzufügen',
  keywords: 'Firma, Anschrift',
};

test('a word of its own in the title outweighs one that is part of a longer word', () => {
  expect(ranked([address, invoices], ['Rechnung'])).toEqual([invoices, address]);
});

test('an everyday word that is the whole query leads to its guide', () => {
  expect(ranked([address, invoices], ['quittung'])).toEqual([invoices, address]);
});

test('a single slip in a long word still counts', () => {
  expect(ranked([address, invoices], ['Rechnungem'])).toEqual([invoices, address]);
});

test('where nothing is named, Pagefind’s own order stays', () => {
  expect(ranked([invoices, address], ['Pfand'])).toEqual([address, invoices]);
  expect(ranked([], ['x'])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { foundGuide, foundTerm } from '#search/hit.ts';

const page = {
  url: '/de/x/',
  excerpt: 'Die <mark>Rechnungs|adresse</mark> steht hier.',
  content: 'Titel. Anfang. Öffnen Sie die Rechnungs|adressen. Klicken Sie. Geht das? Ja, <b> geht.',
  meta: { title: 'Titel', description: 'Worum es geht.', category: 'Abrechnung' },
  anchors: [{ location: 2 }, { location: 8 }],
  sub_results: [
    { url: '/de/x/', title: 'Titel', excerpt: 'Anfang.' },
    {
      url: '/de/x/#open',
      title: 'Öffnen Sie die Rechnungs|adressen',
      excerpt: 'Öffnen Sie die <mark>Rechnungs|adressen</mark>. Klicken Sie.',
      anchor: { element: 'li', location: 2 },
      weighted_locations: [
        { location: 5, balanced_score: 2 },
        { location: 6, balanced_score: 3 },
      ],
    },
    {
      url: '/de/x/#faq-may',
      title: 'Geht das?',
      excerpt: 'das? Ja,',
      anchor: { element: 'section', location: 8 },
    },
  ],
};

describe('a guide', () => {
  test('is shown without the joints that only the index needs', () => {
    expect(foundGuide(page)).toMatchObject({
      kind: 'guide',
      title: 'Titel',
      category: 'Abrechnung',
      excerpt: [
        { text: 'Die ' },
        { text: 'Rechnungsadresse', marked: true },
        { text: ' steht hier.' },
      ],
    });
  });

  test('found by its metadata alone is shown with its description', () => {
    expect(foundGuide({ ...page, excerpt: 'Die Rechnung' }).excerpt).toEqual([
      { text: 'Worum es geht.', marked: false },
    ]);
  });

  test('has steps and questions, told by their elements, each with how it begins', () => {
    const { parts } = foundGuide(page);
    expect(parts).toMatchObject([
      {
        kind: 'step',
        address: '/de/x/#open',
        title: 'Öffnen Sie die Rechnungsadressen',
        names: ['Öffnen Sie die Rechnungsadressen', 'Öffnen Sie die Rechnungs adressen'],
        excerpt: [{ text: 'Klicken Sie.' }],
        opening: [{ text: 'Klicken Sie.' }],
        score: 5,
      },
      { kind: 'question', title: 'Geht das?', opening: [{ text: 'Ja, <b> geht.' }], score: 0 },
    ]);
  });
});

test('a term is shown with its whole definition, and known by its other names', () => {
  const meta = { title: 'Avatar', keywords: 'Initialen, Profilbild' };
  expect(
    foundTerm({ ...page, url: '/de/glossar/#avatar', content: 'Der Kreis.', meta }),
  ).toMatchObject({
    kind: 'term',
    address: '/de/glossar/#avatar',
    excerpt: [{ text: 'Der Kreis.' }],
    names: ['Avatar', 'Initialen', 'Profilbild'],
  });
});

import { expect, test } from 'vitest';
import { newsOf } from '#feeds/news.ts';
import { exampleWith } from '#feeds/testing/example.ts';

const quiet = exampleWith('x\n');
const busy = exampleWith(
  'x\n',
  `changes:
  - { on: 2026-11-20, what: Hay un caso "nuevo" en la guía. }
  - { on: 2026-11-03, what: Los plazos son otros. }
`,
);
const draft = exampleWith('x\n', 'draft: true\n');

test('a publication and each change are an item, the newest first', () => {
  expect(newsOf([quiet, busy], 50).map(({ day, title, text }) => [day, title, text])).toEqual([
    [
      '2026-11-20',
      'Guía actualizada: Todo está en la lista del Manager',
      'Hay un caso «nuevo» en la guía.',
    ],
    ['2026-11-03', 'Guía actualizada: Todo está en la lista del Manager', 'Los plazos son otros.'],
    [
      '2026-11-02',
      'Nueva guía: Todo está en la lista del Manager',
      'Todo está en la lista del Manager, y esto es la descripción de una guía.',
    ],
    [
      '2026-11-02',
      'Nueva guía: Todo está en la lista del Manager',
      'Todo está en la lista del Manager, y esto es la descripción de una guía.',
    ],
  ]);
});

test('an item leads to its guide and keeps its name, whatever happens to the text', () => {
  expect(newsOf([busy], 50).map(({ id, link, category }) => [id, link, category])).toEqual([
    ['es/billing/invoices/2026-11-20', 'https://vademecum.example/es/facturas/ver/', 'Facturas'],
    ['es/billing/invoices/2026-11-03', 'https://vademecum.example/es/facturas/ver/', 'Facturas'],
    ['es/billing/invoices/published', 'https://vademecum.example/es/facturas/ver/', 'Facturas'],
  ]);
});

test('drafts are no news, and old news are left out', () => {
  expect(newsOf([draft], 50)).toEqual([]);
  expect(newsOf([busy], 2).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-03']);
});

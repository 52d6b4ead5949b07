import { expect, test } from 'vitest';
import { type Corpus, readCorpus } from '#check/corpus.ts';
import { project } from '#check/testing/project.ts';
import { folderWith } from '#cli/testing/folder.ts';
import { guidesByAddress, guidesConcerned } from '#site/writing/concerns.ts';

/** Two guides of one category, `orders` in no journey; both use the term `invoice`. */
function corpus(): Corpus {
  const sound = project().write(
    'content/journeys.yaml',
    '- id: first\n  guides: [billing/invoices]\n- id: second\n  guides: [billing/gone]\n',
  );
  const files = [...sound.files].map(([file, text]) => [file, String(text)]);
  return readCorpus(folderWith(Object.fromEntries(files)));
}

test.each([
  ['content/es/billing/invoices.mdx', 3, ['billing/invoices']],
  ['content/de/billing/orders.mdx', 40, ['billing/orders']],
  ['content/walkthroughs/billing/invoices.yaml', 5, ['billing/invoices']],
  ['content/categories.yaml', 9, ['billing/invoices', 'billing/orders']],
  ['content/journeys.yaml', 2, ['billing/invoices']],
  ['content/journeys.yaml', 3, []],
  ['content/terms.yaml', 4, ['billing/invoices', 'billing/orders']],
  ['content/terms.yaml', 12, []],
  ['content/nowhere.yaml', 1, []],
])('%s, line %i, concerns %j', (file, line, ids) => {
  expect(guidesConcerned(corpus(), { file, line, column: 1 }).sort()).toEqual(ids);
});

test('every guide is known by its address in each language', () => {
  expect(Object.fromEntries(guidesByAddress(corpus()))).toEqual({
    'es/facturas/ver/': 'billing/invoices',
    'es/facturas/pedidos/': 'billing/orders',
    'de/rechnungen/sehen/': 'billing/invoices',
    'de/rechnungen/bestellungen/': 'billing/orders',
  });
});

test('content that cannot be read has no addresses, and concerns nobody', () => {
  const broken = readCorpus(folderWith({ 'content/categories.yaml': '- id: "x\n' }));
  expect(guidesByAddress(broken).size).toBe(0);
  expect(guidesConcerned(broken, { file: 'content/categories.yaml', line: 1, column: 1 })).toEqual(
    [],
  );
});

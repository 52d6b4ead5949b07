import { expect, test } from 'vitest';
import { de, es, project } from '#check/testing/project.ts';

test('missing-translation', () => {
  expect(project().remove(de).told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:1:1 missing-translation
    This guide is published, but has no German translation.
    Create content/de/billing/invoices.mdx, or write \`draft: true\` in the front matter until the translation is there."
  `);
});

test('different-value: the days of publication and of changes', () => {
  const change = 'changes: [{ on: 2026-11-20, what: Una frase más sobre los plazos. }]';
  expect(
    project()
      .replace(es, 'published: 2026-11-02', `published: 2026-11-02\n${change}`)
      .replace(de, 'published: 2026-11-02', 'published: 2026-11-03')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:2:1 different-value
    The list of days in \`changes\` is \`empty\` here and \`2026-11-20\` in content/es/billing/invoices.mdx:36; it does not depend on the language.
    Find out which of the two is right and write the same in both files, in the same order.

    content/de/billing/invoices.mdx:35:1 different-value
    \`published\` is \`2026-11-03\` here and \`2026-11-02\` in content/es/billing/invoices.mdx:35; it does not depend on the language.
    Find out which of the two is right and write the same in both files, in the same order."
  `);
});

test('draft-translation', () => {
  expect(
    project().replace(de, 'path: sehen', 'path: sehen\ndraft: true').told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:5:1 draft-translation
    This is a draft, while its Spanish version (content/es/billing/invoices.mdx) is published; a published guide is there in both languages.
    Finish this file and delete \`draft: true\`, or write \`draft: true\` in content/es/billing/invoices.mdx too.

    content/de/billing/orders.mdx:27:11 related-to-draft
    \`related\` names \`billing/invoices\`, which is a draft, so readers would not find it.
    Publish \`billing/invoices\` first, or delete it from the list."
  `);
});

test('different-value', () => {
  expect(
    project()
      .replace(de, 'external: unknown', 'external: denied')
      .replace(de, '- id: second', '- id: zweite')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:13:3 different-value
    \`external\` in \`who\` is \`denied\` here and \`unknown\` in content/es/billing/invoices.mdx:13; it does not depend on the language.
    Find out which of the two is right and write the same in both files, in the same order.

    content/de/billing/invoices.mdx:17:1 different-value
    The list of ids in \`faq\` is \`first, zweite, third\` here and \`first, second, third\` in content/es/billing/invoices.mdx:17; it does not depend on the language.
    Find out which of the two is right and write the same in both files, in the same order."
  `);
});

test('different-steps', () => {
  expect(project().replace(de, 'id="open-list"', 'id="open-lists"').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:46:1 different-steps
    The steps are not the same in both languages: step 1 is \`open-lists\` here and \`open-list\` in content/es/billing/invoices.mdx:46.
    Did you mean \`open-list\`? Both languages need the same ids in the same order."
  `);
});

test('different-sections', () => {
  expect(project().replace(de, 'Con ', '### Mehr {#more}\n\nCon ').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 different-sections
    The sections are not the same in both languages: heading 2 is \`more\` here and \`steps\` in content/es/billing/invoices.mdx:43.
    Both languages need the same ids in the same order."
  `);
});

test('different-value: sources rest on the same articles, whatever their titles', () => {
  const spoilt = project()
    .replace(es, 'title: Facturas', 'title: Facturas (versión inglesa)\n    article: 2091')
    .replace(de, 'title: Facturas', 'title: Facturas\n    article: 2019');
  expect(spoilt.told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:28:1 different-value
    The list of \`sources\` is \`2019\` here and \`2091\` in content/es/billing/invoices.mdx:28; it does not depend on the language.
    Find out which of the two is right and write the same in both files, in the same order."
  `);
});

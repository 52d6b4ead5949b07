import { expect, test } from 'vitest';
import { de, es, project } from '#check/testing/project.ts';

test('heading-title', () => {
  expect(
    project()
      .replace(es, '\nCon', '\n# Título {#title}\n\nCon')
      .replace(de, '\nCon', '\n# Titel {#title}\n\nCon')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 heading-title
    The heading "Titel" is of the first level, which the title of the page has already.
    Write \`## …\` for a section, \`### …\` below it.

    content/es/billing/invoices.mdx:41:1 heading-title
    The heading "Título" is of the first level, which the title of the page has already.
    Write \`## …\` for a section, \`### …\` below it."
  `);
});

test('heading-jump', () => {
  expect(project().both('Con', '#### Hondo {#deep}\n\nCon').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 heading-jump
    The heading "Hondo" jumps from level 2 to level 4; people who listen to the page would look for what is missing between.
    Write \`###\` instead of \`####\`.

    content/es/billing/invoices.mdx:41:1 heading-jump
    The heading "Hondo" jumps from level 2 to level 4; people who listen to the page would look for what is missing between.
    Write \`###\` instead of \`####\`."
  `);
});

test('heading-empty', () => {
  expect(project().both('Con', '### {#deep}\n\nCon').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 heading-empty
    This heading has no text.
    Write the heading, or delete the line.

    content/es/billing/invoices.mdx:41:1 heading-empty
    This heading has no text.
    Write the heading, or delete the line."
  `);
});

test('heading-without-id', () => {
  expect(project().replace(es, 'Con', '### Sin id\n\nCon').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 heading-without-id
    The heading "Sin id" has no id, so nobody can link to it and the language switch loses the place.
    Write \`### … {#id}\` with an English id, the same in both languages."
  `);
});

test('bad-anchor', () => {
  expect(project().both('Con', '### Hondo {#Muy_Hondo}\n\nCon').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 bad-anchor
    The id \`Muy_Hondo\` may only consist of a–z, digits and single hyphens.
    Write \`muy-hondo\`, in both languages.

    content/es/billing/invoices.mdx:41:1 bad-anchor
    The id \`Muy_Hondo\` may only consist of a–z, digits and single hyphens.
    Write \`muy-hondo\`, in both languages."
  `);
});

test('duplicate-anchor', () => {
  expect(project().both('Con', '### Hondo {#open-list}\n\nCon').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:48:1 duplicate-anchor
    The id \`open-list\` is used twice on this page; it stands in line 41 already.
    Give one of the two another id, in both languages.

    content/es/billing/invoices.mdx:48:1 duplicate-anchor
    The id \`open-list\` is used twice on this page; it stands in line 41 already.
    Give one of the two another id, in both languages."
  `);
});

test('reserved-anchor', () => {
  expect(project().both('Con', '### Hondo {#sources}\n\nCon').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:41:1 reserved-anchor
    The id \`sources\` is used by the page itself.
    Choose another id, in both languages.

    content/es/billing/invoices.mdx:41:1 reserved-anchor
    The id \`sources\` is used by the page itself.
    Choose another id, in both languages."
  `);
});

test('section-missing', () => {
  expect(
    project()
      .replace(es, '## Apartado 3 {#worked}', '')
      .replace(de, '## Abschnitt 3 {#worked}', '')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:43:1 section-missing
    The section \`{#worked}\` is missing; every guide has it.
    Add it after the section \`{#steps}\`, for example \`## Woran Sie den Erfolg erkennen {#worked}\`.

    content/es/billing/invoices.mdx:43:1 section-missing
    The section \`{#worked}\` is missing; every guide has it.
    Add it after the section \`{#steps}\`, for example \`## Cómo saber si ha funcionado {#worked}\`."
  `);
});

test('section-order', () => {
  expect(
    project()
      .replace(es, '{#worked}', '{#x}')
      .replace(es, '{#trouble}', '{#worked}')
      .replace(es, '{#x}', '{#trouble}')
      .replace(de, '{#worked}', '{#x}')
      .replace(de, '{#trouble}', '{#worked}')
      .replace(de, '{#x}', '{#trouble}')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:55:1 section-order
    The section \`{#worked}\` stands after \`{#trouble}\` (line 53), but belongs before it.
    Move the section; all guides have the same order, so that readers find their way.

    content/es/billing/invoices.mdx:55:1 section-order
    The section \`{#worked}\` stands after \`{#trouble}\` (line 53), but belongs before it.
    Move the section; all guides have the same order, so that readers find their way."
  `);
});

import { expect, test } from 'vitest';
import { exampleTerms } from '#check/testing/example.ts';
import { de, es, type Project, practice, project } from '#check/testing/project.ts';

function rename(file: string, to: string): Project {
  const sound = project();
  return sound.write(to, sound.text(file)).remove(file);
}

test('empty-guide', () => {
  expect(project().write(`content/${es}`, '\n').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:1:1 empty-guide
    This file is empty.
    Write the guide (copy another one to begin with), or delete the file."
  `);
});

test('front-matter-missing', () => {
  expect(project().write(`content/${es}`, '## Título {#needs}\n').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:1:1 front-matter-missing
    The guide has no front matter: the fields at the top, from \`title\` to \`reviewBy\`, between two lines \`---\`.
    Write \`---\` in the first line, the fields below it, and \`---\` in a line of its own after the last one."
  `);
});

test('front-matter-late', () => {
  expect(project().replace(es, '---\n', '\n\n---\n').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:1:1 front-matter-late
    The front matter begins in line 3; it is only recognised from the first line on.
    Delete what stands before the first \`---\`, empty lines too."
  `);
});

test('front-matter-unclosed', () => {
  expect(
    project().replace(es, 'published: 2026-11-02\n---', 'reviewBy: 2027-05-01').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:1:1 front-matter-unclosed
    The front matter is opened by \`---\` but never closed, so the whole guide counts as front matter.
    Write \`---\` in a line of its own after the last field, before the text of the guide."
  `);
});

test('not-utf8', () => {
  expect(
    project()
      .write(
        'content/terms.yaml',
        Buffer.concat([Buffer.from(exampleTerms), Buffer.from([0x23, 0x20, 0xe9, 0x0a])]),
      )
      .told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:17:3 not-utf8
    From here on the file is not UTF-8, so accents and umlauts are lost.
    Open it in your editor, choose the encoding UTF-8, correct the broken letters, and save it again."
  `);
});

test('wrong-extension', () => {
  expect(rename(es, 'content/es/billing/invoices.md').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.md:1:1 wrong-extension
    \`invoices.md\` would not be published: a guide's file name ends in \`.mdx\`.
    Rename it to \`invoices.mdx\`."
  `);
});

test('bad-file-name', () => {
  expect(
    rename(es, 'content/es/billing/Mis_Facturas.mdx')
      .replace('es/billing/Mis_Facturas.mdx', '<Practice />', '')
      .remove(de)
      .remove(practice)
      .replace('categories.yaml', 'invoices, ', '')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/orders.mdx:27:11 unknown-related
    There is no guide \`billing/invoices\`.
    Use the id of a guide, its folder and file name: \`billing/mis-facturas\` or \`billing/orders\`.

    content/es/billing/Mis_Facturas.mdx:1:1 bad-file-name
    \`Mis_Facturas.mdx\` cannot be the name of a guide: the name is the guide's id in every language, made of a–z, digits and single hyphens.
    Rename it to \`mis-facturas.mdx\`, in both languages.

    content/es/billing/Mis_Facturas.mdx:1:1 missing-translation
    This guide is published, but has no German translation.
    Create content/de/billing/mis-facturas.mdx, or write \`draft: true\` in the front matter until the translation is there.

    content/es/billing/Mis_Facturas.mdx:1:1 unlisted-guide
    \`mis-facturas\` is not among the \`guides\` of \`billing\` in content/categories.yaml, so it has no place in the reading order and would not be published.
    Add \`mis-facturas\` to the list in content/categories.yaml:2, where it should be read.

    content/es/billing/Mis_Facturas.mdx:7:10 link-target-missing
    The link leads to \`invoices.mdx#steps\`, but there is no content/es/billing/invoices.mdx.
    Link to a guide that exists, from file to file and ending in \`.mdx\`, or name the topic without a link.

    content/es/billing/orders.mdx:27:11 unknown-related
    There is no guide \`billing/invoices\`.
    Use the id of a guide, its folder and file name: \`billing/mis-facturas\` or \`billing/orders\`."
  `);
});

test('a misnamed guide is one mistake, not one for every link to it', () => {
  expect(
    rename(es, 'content/es/billing/Invoices.mdx')
      .check()
      .map(({ kind }) => kind),
  ).toEqual(['bad-file-name']);
});

test('a guide with the wrong ending may link to its own sections', () => {
  const guide = project().replace(es, 'Con ', 'Con [esto](#steps) ').text(es);
  const renamed = project().remove(es).write('content/es/billing/invoices.md', guide);
  expect(renamed.check().map(({ kind }) => kind)).toEqual(['wrong-extension']);
});

test('an empty term base is told once', () => {
  expect(project().write('content/terms.yaml', '').told()).toBe(
    `content/terms.yaml:1:1 wrong-type
The file is empty, but must be a list.
Write it as \`[one, two]\`, or each entry in a line of its own that begins with \`- \`.`,
  );
});

test('misplaced-guide', () => {
  expect(
    project()
      .write('content/es/loose.mdx', project().text(es))
      .write('content/loose.mdx', '')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/loose.mdx:1:1 misplaced-guide
    A guide stands directly in the folder of its category, and this file does not; it would not be published.
    Move it to \`content/es/<category>/loose.mdx\`.

    content/loose.mdx:1:1 misplaced-guide
    A guide stands directly in the folder of its category, and this file does not; it would not be published.
    Move it to \`content/es/<category>/loose.mdx\`."
  `);
});

test('unknown-language', () => {
  expect(project().write('content/ed/billing/invoices.mdx', '').told()).toMatchInlineSnapshot(`
    "content/ed/billing/invoices.mdx:1:1 unknown-language
    \`content/ed\` is not the folder of a language of this site.
    Did you mean \`es\`? Guides stand below \`content/es\` or \`content/de\`."
  `);
});

test('unknown-category', () => {
  const moved = rename(es, 'content/es/biling/invoices.mdx');
  const unpractised = moved.replace('es/biling/invoices.mdx', '<Practice />', '');
  expect(unpractised.told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:1:1 missing-translation
    This guide is published, but has no Spanish translation.
    Create content/es/billing/invoices.mdx, or write \`draft: true\` in the front matter until the translation is there.

    content/es/biling/invoices.mdx:1:1 missing-translation
    This guide is published, but has no German translation.
    Create content/de/biling/invoices.mdx, or write \`draft: true\` in the front matter until the translation is there.

    content/es/biling/invoices.mdx:1:1 unknown-category
    There is no category \`biling\` in content/categories.yaml.
    Did you mean \`billing\`? Move the guide to the folder of a category (\`billing\`), or add \`biling\` to content/categories.yaml."
  `);
});

test('unlisted-guide', () => {
  expect(project().replace('categories.yaml', 'invoices, ', '').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:1:1 unlisted-guide
    \`invoices\` is not among the \`guides\` of \`billing\` in content/categories.yaml, so it has no place in the reading order and would not be published.
    Add \`invoices\` to the list in content/categories.yaml:2, where it should be read.

    content/es/billing/invoices.mdx:1:1 unlisted-guide
    \`invoices\` is not among the \`guides\` of \`billing\` in content/categories.yaml, so it has no place in the reading order and would not be published.
    Add \`invoices\` to the list in content/categories.yaml:2, where it should be read."
  `);
});

test('guide-listed-twice', () => {
  expect(
    project().replace('categories.yaml', 'orders]', 'orders, invoices]').told(),
  ).toMatchInlineSnapshot(`
    "content/categories.yaml:2:30 guide-listed-twice
    \`invoices\` is listed twice; it stands in line 2 already.
    Keep it at one place in the reading order and delete it at the other."
  `);
});

test('listed-guide-absent', () => {
  expect(
    project().replace('categories.yaml', 'orders]', 'orders, refunds]').told(),
  ).toMatchInlineSnapshot(`
    "content/categories.yaml:2:30 listed-guide-absent
    There is no guide \`refunds\` in this category.
    Create content/es/billing/refunds.mdx and content/de/billing/refunds.mdx, or delete the name from the list."
  `);
});

test('missing-file', () => {
  expect(project().remove('terms.yaml').told()).toMatchInlineSnapshot(`
    "content/terms.yaml:1:1 missing-file
    This file is missing; it holds the terms of the glossary.
    Restore it, for example with \`git checkout\`."
  `);
});

import { expect, test } from 'vitest';
import { es, project } from '#check/testing/project.ts';

test('yaml-tab', () => {
  expect(project().replace(es, '  administrator', '\tadministrator').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:10:1 yaml-tab
    This line is indented with a tab, which YAML does not allow.
    Replace the tab by two spaces."
  `);
});

test('yaml-repeated-key', () => {
  expect(project().replace(es, 'products:', 'path: otra\nproducts:').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:14:1 yaml-repeated-key
    \`path\` is given twice; it stands in line 4 already.
    Keep one of the two and delete the other."
  `);
});

test('yaml-colon', () => {
  expect(
    project().replace(es, 'title: Todo', 'title: Facturas: todo').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:8 yaml-colon
    The text "Facturas: todo está en la lista del Manager" contains a colon before a space or at its end, which YAML takes for another field.
    Put the whole text in double quotes, or write it below the field after \`>-\`, indented by two spaces."
  `);
});

test('yaml-quote', () => {
  expect(project().replace(es, 'title: Todo', 'title: "Todo').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:8 yaml-quote
    A quotation mark is opened here and not closed in the right place.
    Close it at the end of the text. To write quotation marks within a text, put the text below its field after \`>-\`, indented by two spaces."
  `);
});

test('yaml-bracket', () => {
  expect(
    project().replace(es, '[uno, dos, tres]', '[uno, dos, tres').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:16:9 yaml-bracket
    The list or group that is opened on this line is not closed: \`]\` is missing.
    Write \`]\` after the last entry."
  `);
});

test('yaml-first-character', () => {
  expect(project().replace(es, 'title: Todo', 'title: *Todo').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:8 yaml-first-character
    A text cannot begin with \`*\` here, because that has a meaning of its own in YAML.
    Put the whole text in double quotes, or write it below the field after \`>-\`, indented by two spaces."
  `);
});

test('yaml-hash', () => {
  expect(
    project().replace(es, 'title: Todo está', 'title: Todo está #1').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:18 yaml-hash
    Everything from "#1 en la lista del Manager" on is lost, because YAML takes a \`#\` after a space for a comment.
    Put the whole text in double quotes. If it is a comment, write a space after the \`#\`."
  `);
});

test('yaml-indent', () => {
  expect(
    project().replace(es, '  administrator', '   administrator').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:9:3 yaml-indent
    The indentation does not fit the lines around it, so it is unclear what this line belongs to.
    Fields of the same group begin in the same column, two spaces further in than the field they belong to."
  `);
});

test('yaml-several', () => {
  expect(
    project().replace('terms.yaml', '- id: order', '...\n- id: order').told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:11:1 yaml-several
    A line \`---\` or \`...\` within the file begins a second YAML document, and what follows is lost.
    Delete that line."
  `);
});

test('yaml-escape', () => {
  expect(
    project()
      .replace(es, 'title: Todo está en la lista del Manager', 'title: "Todo \\q está en la lista"')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:14 yaml-escape
    \`\\q\` has no meaning between double quotes.
    Write \`\\\\\` for a backslash, or use single quotes."
  `);
});

test('yaml-unreadable', () => {
  expect(
    project().replace(es, 'products: [manager]', 'products: [manager]\nsuelto').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:15:1 yaml-unreadable
    YAML cannot read this line: "suelto".
    Write a field as \`name: text\` and a list entry as \`- text\`, fields of a group in the same column, and indent text that goes over several lines. Compare it with another file."
  `);
});

test('what stands in lines with a tab is not judged', () => {
  const spoilt = project().replace(es, '  - id: first', '\t- id: first');
  expect(spoilt.check().map(({ kind }) => kind)).toEqual(['yaml-tab']);
});

import { expect, test } from 'vitest';
import { explainSyntax } from '#check/corpus/syntax.ts';
import { es, project } from '#check/testing/project.ts';

test('stray-angle', () => {
  expect(project().replace(es, 'Con ', 'Con <5 ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 stray-angle
    "<5 <Term id="invoice">factura</Term>.": a \`<\` begins a component, and this is none.
    Write it as a word ("less than"), or as \`\\<\`."
  `);
});

test('stray-brace', () => {
  expect(project().replace(es, 'Con ', 'Con {algo ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 stray-brace
    "{algo <Term id="invoice">factura</Term>.": a \`{\` begins program code, and it is not closed or cannot be understood.
    Write it without curly brackets, or with a backslash before each: \`\\{\` and \`\\}\`. The id of a heading is written \`{#id}\`, at the end of the line."
  `);
});

test('html-comment', () => {
  expect(project().replace(es, 'Con ', '<!-- nota --> Con ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 html-comment
    A comment between \`<!--\` and \`-->\` is not possible in a guide.
    Write \`{/* comment */}\`, or delete it."
  `);
});

test('angle-link', () => {
  expect(project().replace(es, 'Con ', 'Con <https://example.org> ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 angle-link
    An address between \`<\` and \`>\` is taken for a component.
    Write \`[text](https://example.org)\`."
  `);
});

test('broken-tag', () => {
  expect(project().replace(es, 'Con ', 'Con <Ui id=menu.users/> ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 broken-tag
    "<Ui id=menu.users/>" begins a component, but its attributes cannot be understood.
    Write attributes as \`id="…"\`, with straight double quotes, and close the tag with \`>\`. The rest of the text is checked when this is mended."
  `);
});

test('unclosed-component', () => {
  expect(project().replace(es, '</Step>\n', '').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:46:1 unclosed-component
    \`<Step>\` is opened here and not closed before \`</Steps>\` in line 50.
    Write \`</Step>\` where it ends, in a line of its own if the opening tag has one. The rest of the text is checked when this is mended."
  `);
});

test('unopened-component', () => {
  expect(project().replace(es, '<Faq />', '</Faq>').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:59:1 unopened-component
    \`</Faq>\` closes a component that is not open here.
    Delete it, or write \`<Faq>\` where it begins. The rest of the text is checked when this is mended."
  `);
});

test('unreadable-text', () => {
  const problem = explainSyntax('2:3: Something new (mdx:new)', 'uno\n  dos', 'content/es/a/b.mdx');
  expect(problem).toMatchInlineSnapshot(`
    {
      "column": 3,
      "file": "content/es/a/b.mdx",
      "kind": "unreadable-text",
      "line": 2,
      "message": "The text cannot be read from "dos" on.",
      "remedy": "Compare the line with another guide; \`<\` and \`{\` have a meaning of their own and are written \`\\<\` and \`\\{\` as signs. The rest of the text is checked when this is mended.",
      "severity": "error",
    }
  `);
});

test('stray signs are told all at once, and the rest of the text is checked', () => {
  const spoilt = project().replace(
    es,
    'Con ',
    'Un <3, {a b}, <https://example.org>, <!-- x --> y <Ui id="menu.user"/>. Con ',
  );
  expect(spoilt.check().map(({ line, column, kind }) => [line, column, kind])).toEqual([
    [41, 4, 'stray-angle'],
    [41, 8, 'stray-brace'],
    [41, 15, 'angle-link'],
    [41, 38, 'html-comment'],
    [41, 51, 'unknown-control'],
  ]);
});

import { expect, test } from 'vitest';
import { es, project } from '#check/testing/project.ts';

test('link-empty', () => {
  expect(project().replace(es, 'Con ', '[Aquí]() con ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-empty
    The link "Aquí" has no address.
    Write the address between the round brackets, or remove the link."
  `);
});

test('link-without-text', () => {
  expect(project().replace(es, 'Con ', '[](orders.mdx) con ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-without-text
    The link to \`orders.mdx\` has no text, so nobody can see it or hear where it leads.
    Write the text between the square brackets: \`[text](address)\`."
  `);
});

test('link-definition', () => {
  expect(
    project().replace(es, 'Con ', '[x]: https://example.org\n\nCon ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-definition
    Addresses are not collected at another place of the guide, as here for \`[x]\`; such links would not be followed.
    Write the address where the link stands: \`[text](address)\`."
  `);
});

test('link-target-missing', () => {
  expect(
    project().replace(es, 'Con ', '[Aquí](order.mdx#steps) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-target-missing
    The link leads to \`order.mdx#steps\`, but there is no content/es/billing/order.mdx.
    Did you mean \`orders.mdx#steps\`? Links to guides are written from file to file, ending in \`.mdx\`."
  `);
});

test('link-other-language', () => {
  expect(
    project().replace(es, 'Con ', '[Aquí](../../de/billing/orders.mdx) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-other-language
    The link \`../../de/billing/orders.mdx\` leads to a guide in the other language.
    Write \`orders.mdx\` for the guide in this language."
  `);
});

test('link-to-draft', () => {
  expect(
    project()
      .replace('es/billing/orders.mdx', 'title:', 'draft: true\ntitle:')
      .replace('de/billing/orders.mdx', 'title:', 'draft: true\ntitle:')
      .both('[billing/orders]', '[billing/none]')
      .replace(es, 'Con ', '[Aquí](orders.mdx) con ')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:27:11 unknown-related
    There is no guide \`billing/none\`.
    Use the id of a guide, its folder and file name: \`billing/invoices\` or \`billing/orders\`.

    content/es/billing/invoices.mdx:27:11 unknown-related
    There is no guide \`billing/none\`.
    Use the id of a guide, its folder and file name: \`billing/invoices\` or \`billing/orders\`.

    content/es/billing/invoices.mdx:41:1 link-to-draft
    The link leads to \`orders.mdx\`, but content/es/billing/orders.mdx is a draft and will not be published.
    Publish that guide first, or name the topic without a link."
  `);
});

test('link-anchor-missing', () => {
  expect(
    project().replace(es, 'invoices.mdx#steps', 'invoices.mdx#stepz').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:7:10 link-anchor-missing
    The link leads to \`#stepz\`, but content/es/billing/invoices.mdx has no section, step or question with this id.
    Did you mean \`steps\`? Use the id of a heading (\`{#id}\`) or of a step, or \`faq-\` with the id of a question."
  `);
});

test('link-anchor-only', () => {
  expect(project().replace(es, 'invoices.mdx#steps', '#steps').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:7:10 link-anchor-only
    The link \`#steps\` names no file, but answers are shown on other pages too, where it would lead nowhere.
    Write \`invoices.mdx#steps\`."
  `);
});

test('link-by-address', () => {
  expect(
    project().replace(es, 'Con ', '[Aquí](/es/facturas/pedidos/#steps) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-by-address
    The link \`/es/facturas/pedidos/#steps\` gives an address of this site, which changes when a guide is renamed or the site moves.
    Write \`orders.mdx#steps\`; the address is made from it."
  `);
});

test('link-not-https', () => {
  expect(
    project().replace(es, 'Con ', '[Aquí](http://example.org) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-not-https
    The link \`http://example.org\` is not encrypted.
    Write \`https://example.org\`, and try whether it works."
  `);
});

test('link-scheme', () => {
  expect(
    project().replace(es, 'Con ', '[Aquí](ftp://example.org) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-scheme
    The link \`ftp://example.org\` is of a kind that is not allowed.
    Link to another guide (\`../billing/invoices.mdx\`), or to an address beginning with \`https://\`, \`mailto:\` or \`tel:\`."
  `);
});

test('link-bad-address', () => {
  expect(project().replace(es, 'Con ', '[Aquí](https://) con ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 link-bad-address
    \`https://\` is not an address that a browser understands.
    Copy the address from the browser, beginning with \`https://\`."
  `);
});

test('image-without-text', () => {
  expect(
    project().write('content/es/billing/a.png', '').replace(es, 'Con ', '![](./a.png) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 image-without-text
    The image \`./a.png\` has no alternative text, so it says nothing to people who cannot see it.
    Describe what matters in it: \`![description](./a.png)\`."
  `);
});

test('image-missing', () => {
  expect(project().replace(es, 'Con ', '![Lista](./a.png) con ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 image-missing
    The image \`./a.png\` is not there: there is no file content/es/billing/a.png.
    Put the file there, or correct the path; upper and lower case matter."
  `);
});

test('image-elsewhere', () => {
  expect(
    project().replace(es, 'Con ', '![Lista](https://example.org/a.png) con ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 image-elsewhere
    The image \`https://example.org/a.png\` would be fetched from another host, which this site never does.
    Save the image beside the guide and write \`![description](./name.png)\`."
  `);
});

test('component-in-field', () => {
  expect(
    project()
      .replace(es, 'y esto es la respuesta', 'y <Ui id="menu.users"/> es la respuesta')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:6:40 component-in-field
    \`answer\` contains \`<Ui id="menu.users"/>\`; in the front matter it is not obeyed, and readers would see it as written.
    Write the words themselves; a label of the Manager in bold: \`**Facturas**\`."
  `);
});

test('link-malformed', () => {
  const spoilt = project()
    .replace(
      es,
      'Con ',
      'Con [esto] (orders.mdx) o [eso](../billing/mis pedidos.mdx) y [¿ya?] (no). ',
    )
    .replace(es, '[frases](invoices.mdx#steps)', '[frases] (invoices.mdx#steps)');
  expect(spoilt.told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:7:10 link-malformed
    "[frases] (invoices.mdx#steps)" looks like a link, but readers would see it as it is written here.
    Write \`[text](address)\`: no space between the brackets, none in the address, and both brackets closed.

    content/es/billing/invoices.mdx:41:5 link-malformed
    "[esto] (orders.mdx)" looks like a link, but readers would see it as it is written here.
    Write \`[text](address)\`: no space between the brackets, none in the address, and both brackets closed.

    content/es/billing/invoices.mdx:41:27 link-malformed
    "[eso](../billing/mis pedidos.mdx)" looks like a link, but readers would see it as it is written here.
    Write \`[text](address)\`: no space between the brackets, none in the address, and both brackets closed."
  `);
});

test('what is code, an image, a real link or escaped is no fake link', () => {
  const sound = 'Con `[x] (a.mdx)`, \\[x\\](a.mdx) y [x](orders.mdx) (https://example.org). ';
  expect(project().replace(es, 'Con ', sound).told()).toBe('');
});

test('a guide is named with its ending, and without a query', () => {
  const spoilt = project().replace(
    es,
    'Con ',
    'Con [a](orders) y [b](orders.mdx?x=1) y [c](..\\billing\\orders.mdx) ',
  );
  expect(spoilt.check().map(({ kind, remedy }) => [kind, remedy.split('?')[0]])).toEqual([
    ['link-target-missing', 'Did you mean `orders.mdx`'],
    ['link-target-missing', 'Did you mean `orders.mdx`'],
    ['link-target-missing', 'Did you mean `orders.mdx`'],
  ]);
});

test('a guide that lacks its translation is one mistake, not one for every link to it', () => {
  const alone = project()
    .remove('de/billing/orders.mdx')
    .both('[frases](invoices.mdx', '[frases](orders.mdx');
  expect(alone.check().map(({ file, kind }) => `${file} ${kind}`)).toEqual([
    'content/es/billing/orders.mdx missing-translation',
  ]);
});

test('not-inline', () => {
  const spoilt = project().replace(es, 'answer: >-\n  Todo está', 'answer: |-\n  - Todo está');
  expect(spoilt.told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:5:9 not-inline
    \`answer\` contains a list, but is shown as a single paragraph.
    Use only words, **bold**, *italics* and links there; the rest belongs in the text."
  `);
});

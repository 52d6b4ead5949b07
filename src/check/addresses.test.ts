import { expect, test } from 'vitest';
import { exampleCategories } from '#check/testing/example.ts';
import { es, project } from '#check/testing/project.ts';

test('duplicate-address', () => {
  expect(project().replace(es, 'path: ver', 'path: pedidos').told()).toMatchInlineSnapshot(`
    "content/es/billing/orders.mdx:4:7 duplicate-address
    The address \`/es/facturas/pedidos/\` is taken already by content/es/billing/invoices.mdx:4.
    Choose another last segment here or there. If this one was renamed, keep the old segment under \`formerly\` of one guide only."
  `);
});

test('reserved-address', () => {
  expect(
    project().replace('categories.yaml', 'path: facturas', 'path: glosario').told(),
  ).toMatchInlineSnapshot(`
    "content/categories.yaml:5:11 reserved-address
    \`glosario\` cannot be used in an address here: the site itself needs it.
    Choose another word, for example a longer one."
  `);
});

test('duplicate-category', () => {
  expect(
    project()
      .replace(
        'categories.yaml',
        '- id',
        `${exampleCategories.replace('[invoices, orders]', '[]').replace('path: facturas', 'path: x').replace('path: rechnungen', 'path: x')}- id`,
      )
      .told(),
  ).toMatchInlineSnapshot(`
    "content/categories.yaml:11:7 duplicate-category
    The category \`billing\` exists already in line 1.
    Join the two entries, or give this one another \`id\` and another folder."
  `);
});

test('duplicate-term', () => {
  expect(
    project()
      .replace('terms.yaml', 'id: order', 'id: invoice')
      .replace('terms.yaml', '  see: [order]\n', '')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:9:7 duplicate-term
    The term \`invoice\` exists already in line 1.
    Join the two entries, or give this one another \`id\`."
  `);
});

test('ambiguous-form', () => {
  expect(
    project().replace('terms.yaml', 'form: pedido', 'form: Factura').told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:12:11 ambiguous-form
    The Spanish form "Factura" is also the form of \`invoice\` (line 3), so readers could not tell the two terms apart.
    Make one of them more exact, or join the two terms."
  `);
});

test('unknown-term', () => {
  expect(
    project()
      .both('terms: [invoice]', 'terms: [invioce]')
      .replace('terms.yaml', 'see: [order]', 'see: [refund]')
      .replace(es, 'Term id="invoice"', 'Term id="orders"')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:15:9 unknown-term
    There is no term \`invioce\` in content/terms.yaml.
    Did you mean \`invoice\`? Use the \`id\` of an entry there, or add an entry for \`invioce\`.

    content/es/billing/invoices.mdx:15:9 unknown-term
    There is no term \`invioce\` in content/terms.yaml.
    Did you mean \`invoice\`? Use the \`id\` of an entry there, or add an entry for \`invioce\`.

    content/es/billing/invoices.mdx:41:5 unknown-term
    There is no term \`orders\` in content/terms.yaml.
    Did you mean \`order\`? Use the \`id\` of an entry there, or add an entry for \`orders\`.

    content/terms.yaml:9:9 unknown-term
    There is no term \`refund\` in content/terms.yaml.
    Use the \`id\` of an entry there, or add an entry for \`refund\`."
  `);
});

test('term-sees-itself', () => {
  expect(
    project().replace('terms.yaml', 'see: [order]', 'see: [invoice]').told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:9:9 term-sees-itself
    The term \`invoice\` names itself under \`see\`.
    Delete \`invoice\` from the list."
  `);
});

test('unknown-related', () => {
  expect(project().both('[billing/orders]', '[billing/order]').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:27:11 unknown-related
    There is no guide \`billing/order\`.
    Did you mean \`billing/orders\`? Use the id of a guide, its folder and file name: \`billing/invoices\` or \`billing/orders\`.

    content/es/billing/invoices.mdx:27:11 unknown-related
    There is no guide \`billing/order\`.
    Did you mean \`billing/orders\`? Use the id of a guide, its folder and file name: \`billing/invoices\` or \`billing/orders\`."
  `);
});

test('related-to-itself', () => {
  expect(project().both('[billing/orders]', '[billing/invoices]').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:27:11 related-to-itself
    \`related\` names \`billing/invoices\`, which is this guide itself.
    Delete \`billing/invoices\` from the list, or name another guide.

    content/es/billing/invoices.mdx:27:11 related-to-itself
    \`related\` names \`billing/invoices\`, which is this guide itself.
    Delete \`billing/invoices\` from the list, or name another guide."
  `);
});

test('related-to-draft', () => {
  expect(
    project()
      .replace('es/billing/orders.mdx', 'title:', 'draft: true\ntitle:')
      .replace('de/billing/orders.mdx', 'title:', 'draft: true\ntitle:')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:27:11 related-to-draft
    \`related\` names \`billing/orders\`, which is a draft, so readers would not find it.
    Publish \`billing/orders\` first, or delete it from the list.

    content/es/billing/invoices.mdx:27:11 related-to-draft
    \`related\` names \`billing/orders\`, which is a draft, so readers would not find it.
    Publish \`billing/orders\` first, or delete it from the list."
  `);
});

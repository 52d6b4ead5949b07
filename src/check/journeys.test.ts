import { expect, test } from 'vitest';
import { type Project, project } from '#check/testing/project.ts';

const file = 'journeys.yaml';
const exampleJourneys = `- id: closing
  guides: [billing/invoices, billing/orders]
  es:
    title: Cierre
    path: cierre
    description: Facturas y pedidos, uno detrás de otro.
  de:
    title: Abschluss
    path: abschluss
    description: Rechnungen und Bestellungen nacheinander.
`;

function withJourneys(text = exampleJourneys): Project {
  return project().write('content/journeys.yaml', text);
}

test('a site without journeys is sound', () => {
  expect(withJourneys('[]\n').told()).toBe('');
});

test('missing-file', () => {
  expect(project().remove(file).told()).toBe(`content/journeys.yaml:1:1 missing-file
This file is missing; it holds the reading journeys.
Restore it, for example with \`git checkout\`.`);
});

test('unknown-journey-guide', () => {
  expect(
    withJourneys().replace(file, 'billing/orders', 'billing/oders').told(),
  ).toBe(`content/journeys.yaml:2:30 unknown-journey-guide
This journey leads to \`billing/oders\`, but there is no such guide.
Did you mean \`billing/orders\`? Use the id of a guide, its folder and file name: \`billing/invoices\` or \`billing/orders\`.`);
});

test('a guide without its category is not looked for, but told how to be written', () => {
  expect(
    withJourneys().replace(file, 'billing/orders', 'orders').told(),
  ).toBe(`content/journeys.yaml:2:30 bad-guide-id
Entry 2 of \`guides\` in entry 1 is "orders", which is not the id of a guide.
Write the category and the file name without ending, like \`billing/invoices\`.`);
});

test('a guide twice in one journey: repeated-value', () => {
  expect(
    withJourneys().replace(file, 'orders]', 'orders, billing/invoices]').told(),
  ).toBe(`content/journeys.yaml:2:46 repeated-value
\`guides\` names \`billing/invoices\` twice; it stands in line 2 already.
Delete one of the two.`);
});

test('a guide may belong to two journeys', () => {
  const other = exampleJourneys
    .replace('id: closing', 'id: opening')
    .replace('path: cierre', 'path: apertura')
    .replace('path: abschluss', 'path: eroeffnung');
  expect(
    project()
      .write('content/journeys.yaml', exampleJourneys + other)
      .told(),
  ).toBe('');
});

test('journey-to-draft', () => {
  const drafts = withJourneys()
    .write('content/es/billing/refunds.mdx', project().text('es/billing/orders.mdx'))
    .replace('es/billing/refunds.mdx', 'path: pedidos', 'path: devoluciones\ndraft: true')
    .replace('categories.yaml', 'orders]', 'orders, refunds]')
    .replace(file, 'orders]', 'orders, billing/refunds]');
  expect(
    drafts
      .told()
      .split('\n\n')
      .filter((told) => told.includes('journey')),
  ).toEqual([
    `content/journeys.yaml:2:46 journey-to-draft
This journey leads to \`billing/refunds\`, which is a draft (content/es/billing/refunds.mdx), so readers would not find it.
Publish \`billing/refunds\` first, or delete it from the list.`,
  ]);
});

test('duplicate-journey, duplicate-address', () => {
  expect(
    project()
      .write('content/journeys.yaml', exampleJourneys + exampleJourneys)
      .told(),
  ).toBe(`content/journeys.yaml:11:7 duplicate-journey
The journey \`closing\` exists already in line 1.
Join the two entries, or give this one another \`id\`.

content/journeys.yaml:15:11 duplicate-address
The address \`/es/recorridos/cierre/\` is taken already by content/journeys.yaml:5.
Choose another last segment here or there. If this one was renamed, keep the old segment under \`formerly\` of one guide only.

content/journeys.yaml:19:11 duplicate-address
The address \`/de/wegweiser/abschluss/\` is taken already by content/journeys.yaml:9.
Choose another last segment here or there. If this one was renamed, keep the old segment under \`formerly\` of one guide only.`);
});

test('the site needs some words itself: reserved-address', () => {
  expect(
    withJourneys()
      .replace(file, 'path: cierre', 'path: glosario')
      .replace('categories.yaml', 'path: rechnungen', 'path: wegweiser')
      .told(),
  ).toBe(`content/categories.yaml:9:11 reserved-address
\`wegweiser\` cannot be used in an address here: the site itself needs it.
Choose another word, for example a longer one.

content/journeys.yaml:5:11 reserved-address
\`glosario\` cannot be used in an address here: the site itself needs it.
Choose another word, for example a longer one.`);
});

test('the fields of a journey', () => {
  expect(
    withJourneys()
      .replace(file, '[billing/invoices, billing/orders]', '[billing/invoices]')
      .replace(file, '    path: cierre\n', '')
      .replace(file, '    title: Abschluss', '    titel: Abschluss')
      .told(),
  ).toBe(`content/journeys.yaml:2:11 too-few
\`guides\` in entry 1 has 1 entry; at least 2 must be there.
Add 1 more.

content/journeys.yaml:3:3 missing-field
\`path\` is missing in \`es\` in entry 1.
Add \`path:\` with the last part of the address, like \`facturas\`.

content/journeys.yaml:6:3 missing-field
\`title\` is missing in \`de\` in entry 1.
Add \`title:\` with a text.

content/journeys.yaml:7:5 unknown-field
There is no field \`titel\` in \`de\` in entry 1.
Did you mean \`title\`? The fields are \`title\`, \`path\` and \`description\`.`);
});

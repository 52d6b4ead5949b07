import { expect, test } from 'vitest';
import { es, project } from '#check/testing/project.ts';

test('unknown-field', () => {
  expect(
    project()
      .replace(es, 'title:', 'titel: x\ntitle:')
      .replace(es, 'external:', 'extern: allowed\n  external:')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:1 unknown-field
    There is no field \`titel\` in the front matter.
    Did you mean \`title\`? The fields are \`title\`, \`description\`, \`path\`, \`formerly\`, \`draft\`, \`answer\`, \`who\`, \`products\`, \`terms\`, \`search\`, \`faq\`, \`related\`, \`sources\`, \`published\`, \`changes\`, \`checked\` and \`reviewBy\`.

    content/es/billing/invoices.mdx:14:3 unknown-field
    There is no field \`extern\` in \`who\`.
    Did you mean \`external\`? The fields are \`legal-representative\`, \`administrator\`, \`collaborator-with-billing\`, \`collaborator\` and \`external\`."
  `);
});

test('missing-field', () => {
  expect(
    project().replace(es, 'path: ver\n', '').replace(es, '  external: unknown\n', '').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:1 missing-field
    \`path\` is missing in the front matter.
    Add \`path:\` with the last part of the address, like \`facturas\`.

    content/es/billing/invoices.mdx:7:1 missing-field
    \`external\` is missing in \`who\`.
    Add \`external:\` with one of \`allowed\`, \`allowed-inferred\`, \`depends\`, \`denied\`, \`denied-inferred\` or \`unknown\`."
  `);
});

test('empty-field', () => {
  expect(project().replace(es, 'path: ver', 'path:').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:4:1 empty-field
    \`path\` has no value.
    What belongs there: the last part of the address, like \`facturas\`. To leave an optional field out, delete the line."
  `);
});

test('wrong-type', () => {
  expect(
    project()
      .replace(es, 'title: Todo está en la lista del Manager', 'title: 2026')
      .replace(es, '[uno, dos, tres]', 'uno')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:8 wrong-type
    \`title\` is the number 2026, but must be a text.
    Put a text that looks like a number or like \`true\` in double quotes.

    content/es/billing/invoices.mdx:16:9 wrong-type
    \`search\` is a text, but must be a list.
    Write it as \`[one, two]\`, or each entry in a line of its own that begins with \`- \`."
  `);
});

test('too-short', () => {
  expect(
    project().replace(es, 'title: Todo está en la lista del Manager', 'title: Todo').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:2:8 too-short
    \`title\` has 4 characters; at least 8 are needed.
    Say more: 4 characters or more are missing."
  `);
});

test('too-long', () => {
  expect(
    project()
      .replace('terms.yaml', 'form: factura', `form: ${'a'.repeat(83)}`)
      .told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:3:11 too-long
    \`form\` in \`es\` in entry 1 has 83 characters; at most 80 are allowed.
    Shorten it by 3 characters or more."
  `);
});

test('too-few', () => {
  expect(project().replace(es, '[uno, dos, tres]', '[uno]').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:16:9 too-few
    \`search\` has 1 entry; at least 3 must be there.
    Add 2 more."
  `);
});

test('not-in-list', () => {
  expect(
    project().both('administrator: allowed', 'administrator: alowed').told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:10:18 not-in-list
    \`administrator\` in \`who\` is "alowed", which is not a possible value.
    Did you mean \`allowed\`? Choose \`allowed\`, \`allowed-inferred\`, \`depends\`, \`denied\`, \`denied-inferred\` or \`unknown\`.

    content/es/billing/invoices.mdx:10:18 not-in-list
    \`administrator\` in \`who\` is "alowed", which is not a possible value.
    Did you mean \`allowed\`? Choose \`allowed\`, \`allowed-inferred\`, \`depends\`, \`denied\`, \`denied-inferred\` or \`unknown\`."
  `);
});

test('repeated-value', () => {
  expect(
    project().replace(es, '[uno, dos, tres]', '[uno, dos, tres, uno]').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:16:26 repeated-value
    \`search\` names \`uno\` twice; it stands in line 16 already.
    Delete one of the two."
  `);
});

test('bad-id', () => {
  expect(project().replace(es, 'path: ver', 'path: Ver Facturación').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:4:7 bad-id
    \`path\` is "Ver Facturación", but may only consist of a–z, digits and single hyphens.
    Write \`ver-facturacion\`."
  `);
});

test('bad-guide-id', () => {
  expect(project().both('[billing/orders]', '[orders]').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:27:11 bad-guide-id
    Entry 1 of \`related\` is "orders", which is not the id of a guide.
    Write the category and the file name without ending, like \`billing/invoices\`.

    content/es/billing/invoices.mdx:27:11 bad-guide-id
    Entry 1 of \`related\` is "orders", which is not the id of a guide.
    Write the category and the file name without ending, like \`billing/invoices\`."
  `);
});

test('bad-joint', () => {
  expect(
    project().replace('terms.yaml', 'Rechnungs|adresse', 'Rechnungsadresse').told(),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:8:14 bad-joint
    Entry 1 of \`joints\` in \`de\` in entry 1 is "Rechnungsadresse", which does not show where the word can be cut.
    Write one German word with \`|\` at each joint, like \`Rechnungs|adresse\`, or delete the entry."
  `);
});

test('bad-date', () => {
  expect(
    project().replace(es, 'checked: 2026-11-01', 'checked: 2026-02-30').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:33:10 bad-date
    \`checked\` is "2026-02-30", which is not a day of the calendar.
    Write year, month and day with hyphens, like \`2026-11-23\`."
  `);
});

test('bad-number', () => {
  expect(
    project().replace(es, '    language: es', '    article: 20.5\n    language: es').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:31:14 bad-number
    \`article\` in entry 1 of \`sources\` is 20.5, but must be a whole number above 0.
    Write the number as the source prints it, digits only."
  `);
});

test('bad-address', () => {
  expect(
    project()
      .replace(es, '    language: es', '    url: infomaniak.com/faq\n    language: es')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:31:10 bad-address
    \`url\` in entry 1 of \`sources\` is "infomaniak.com/faq", which is not a whole address beginning with https://.
    Copy the address from the browser. If it is not known whole, delete the field."
  `);
});

test('date-in-future', () => {
  expect(
    project().replace(es, 'checked: 2026-11-01', 'checked: 2026-11-24').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:33:10 date-in-future
    \`checked\` is 2026-11-24, which is in the future: today is 2026-11-23.
    Correct the date; year, month and day are written in this order."
  `);
});

test('review-before-check', () => {
  expect(project().replace(es, 'reviewBy: 2027', 'reviewBy: 2026').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:34:11 review-before-check
    \`reviewBy\` is 2026-05-01, which is not after \`checked\` (2026-11-01).
    Give the day by which the guide should be compared with its sources again, about half a year after \`checked\`."
  `);
});

test('review-due', () => {
  const due = project().check('2027-06-01');
  expect(new Set(due.map(({ kind, severity }) => `${kind} ${severity}`))).toEqual(
    new Set(['review-due notice']),
  );
  expect(project().told('2027-06-01')).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:34:11 review-due
    This guide was to be compared with its sources by 2027-05-01.
    Compare it, correct what has changed, then set \`checked\` to today and \`reviewBy\` to a later day, in both languages.

    content/de/billing/orders.mdx:34:11 review-due
    This guide was to be compared with its sources by 2027-05-01.
    Compare it, correct what has changed, then set \`checked\` to today and \`reviewBy\` to a later day, in both languages.

    content/es/billing/invoices.mdx:34:11 review-due
    This guide was to be compared with its sources by 2027-05-01.
    Compare it, correct what has changed, then set \`checked\` to today and \`reviewBy\` to a later day, in both languages.

    content/es/billing/orders.mdx:34:11 review-due
    This guide was to be compared with its sources by 2027-05-01.
    Compare it, correct what has changed, then set \`checked\` to today and \`reviewBy\` to a later day, in both languages."
  `);
});

const changed = 'published: 2026-11-02\nchanges:\n';

test('published and changes: what may stand there', () => {
  const sound = `${changed}  - { on: 2026-11-20, what: Una frase más sobre los plazos. }
  - { on: 2026-11-02, what: El mismo día ya hubo que añadir algo. }`;
  expect(project().both('published: 2026-11-02', sound).told()).toBe('');
  expect(
    project()
      .replace(es, 'published: 2026-11-02', `${changed}  - { on: 20.11.2026, what: Poco, why: x }`)
      .replace('es/billing/orders.mdx', 'published: 2026-11-02\n', '')
      .replace('de/billing/orders.mdx', 'published: 2026-11-02', 'published: 2026-11-02\nchanges:')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/de/billing/orders.mdx:36:1 empty-field
    \`changes\` has no value.
    What belongs there: a list of changes with \`on\` and \`what\`. To leave an optional field out, delete the line.

    content/es/billing/invoices.mdx:37:11 bad-date
    \`on\` in entry 1 of \`changes\` is "20.11.2026", which is not a day of the calendar.
    Write year, month and day with hyphens, like \`2026-11-23\`.

    content/es/billing/invoices.mdx:37:29 too-short
    \`what\` in entry 1 of \`changes\` has 4 characters; at least 10 are needed.
    Say more: 6 characters or more are missing.

    content/es/billing/invoices.mdx:37:35 unknown-field
    There is no field \`why\` in entry 1 of \`changes\`.
    Did you mean \`what\`? The fields are \`on\` and \`what\`.

    content/es/billing/orders.mdx:2:1 missing-field
    \`published\` is missing in the front matter.
    Add \`published:\` with a day, like \`2026-11-23\`."
  `);
});

test('published, change: date-in-future, unless it is a draft that says when it is to appear', () => {
  const later = `published: 2026-11-24\nchanges: [{ on: 2026-11-25, what: Una frase más sobre los plazos. }]`;
  const planned = project().both('published: 2026-11-02', later);
  expect(planned.check().map(({ kind, line }) => `${line} ${kind}`)).toEqual([
    '35 date-in-future',
    '36 date-in-future',
    '35 date-in-future',
    '36 date-in-future',
  ]);
  expect(planned.told()).toContain(
    '`on` in entry 1 of `changes` is 2026-11-25, which is in the future: today is 2026-11-23.',
  );
  const draft = planned.both('products:', 'draft: true\nproducts:');
  expect(draft.check().map(({ kind }) => kind)).not.toContain('date-in-future');
});

test('change-before-publication', () => {
  const early = `${changed}  - { on: 2026-11-01, what: Una frase más sobre los plazos. }`;
  expect(
    project().replace(es, 'published: 2026-11-02', early).told().split('\n\n')[1],
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:37:11 change-before-publication
    \`on\` in entry 1 of \`changes\` is 2026-11-01, which is before \`published\` (2026-11-02).
    Correct the date that is wrong; what changed before the guide appeared is news to nobody and is left out."
  `);
});

test('changes-not-newest-first', () => {
  const upsideDown = `${changed}  - { on: 2026-11-05, what: Una frase más sobre los plazos. }
  - { on: 2026-11-06, what: Otra frase más sobre los plazos. }
  - { on: 2026-11-06, what: Y otra más sobre los mismos plazos. }`;
  expect(project().both('published: 2026-11-02', upsideDown).told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:38:11 changes-not-newest-first
    \`on\` in entry 2 of \`changes\` is 2026-11-06, which is not before the entry above it (2026-11-05).
    Put the newest change first, and tell what changed on one day in one entry.

    content/de/billing/invoices.mdx:39:11 changes-not-newest-first
    \`on\` in entry 3 of \`changes\` is 2026-11-06, which is not before the entry above it (2026-11-06).
    Put the newest change first, and tell what changed on one day in one entry.

    content/es/billing/invoices.mdx:38:11 changes-not-newest-first
    \`on\` in entry 2 of \`changes\` is 2026-11-06, which is not before the entry above it (2026-11-05).
    Put the newest change first, and tell what changed on one day in one entry.

    content/es/billing/invoices.mdx:39:11 changes-not-newest-first
    \`on\` in entry 3 of \`changes\` is 2026-11-06, which is not before the entry above it (2026-11-06).
    Put the newest change first, and tell what changed on one day in one entry."
  `);
});

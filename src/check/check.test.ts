import { globSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '#check/check.ts';
import { kinds } from '#check/kinds.ts';
import { report } from '#check/report.ts';
import { es, practice, project } from '#check/testing/project.ts';

test('content without mistakes gives no cause for complaint', () => {
  expect(project().told()).toBe('');
});

test('all mistakes of all files are told at once, by file and line', () => {
  const spoilt = project()
    .replace(es, 'title: Todo está en la lista del Manager', 'titel: Todo está')
    .replace(es, 'external: unknown', 'external: nobody')
    .replace(es, '<Faq />', '<Fag />')
    .replace('de/billing/orders.mdx', 'orders.mdx#steps', 'nothing.mdx')
    .replace('terms.yaml', 'see: [order]', 'see: [ordr]')
    .replace('categories.yaml', 'path: rechnungen', 'path: suche');
  const found = spoilt.check();
  expect(found.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
    'content/categories.yaml:9 reserved-address',
    'content/de/billing/invoices.mdx:13 different-value',
    'content/de/billing/orders.mdx:7 link-target-missing',
    'content/es/billing/invoices.mdx:2 missing-field',
    'content/es/billing/invoices.mdx:2 unknown-field',
    'content/es/billing/invoices.mdx:13 not-in-list',
    'content/es/billing/invoices.mdx:57 questions-not-shown',
    'content/es/billing/invoices.mdx:59 unknown-component',
    'content/terms.yaml:9 unknown-term',
  ]);
  expect(found.every(isError)).toBe(true);
});

test('the front matter of a guide whose text cannot be read is checked all the same', () => {
  const spoilt = project().replace(es, 'path: ver', 'path: Ver').replace(es, '</Step>\n', '');
  expect(spoilt.check().map(({ kind }) => kind)).toEqual(['bad-id', 'unclosed-component']);
});

test('a draft may stand alone and be unfinished', () => {
  const draft = project()
    .text(es)
    .replace('path: ver', 'path: otro\ndraft: true')
    .replace('<Practice />', '')
    .replace('<Faq />', '');
  const alone = project()
    .write(
      'content/es/billing/new.mdx',
      draft.replaceAll('invoices.mdx', 'new.mdx').replace('{#worked}', '{#x}'),
    )
    .replace('categories.yaml', 'orders]', 'orders, new]');
  expect(alone.told()).toBe('');
});

test('a byte order mark and Windows line ends are no mistakes', () => {
  const windows = project();
  for (const [file, text] of windows.files)
    windows.write(file, `\uFEFF${String(text).replaceAll('\n', '\r\n')}`);
  expect(windows.told()).toBe('');
  windows.replace(es, 'accounting.to-pay', 'accounting.topay');
  expect(windows.check().map(({ line, column, kind }) => [line, column, kind])).toEqual([
    [48, 7, 'unknown-control'],
  ]);
});

test('a widget may be imported and used', () => {
  const guide =
    'import Roles from \'#widgets/roles/widget.astro\'\n\n<Roles level="1" />\n\n## Apartado 1';
  expect(
    project().write('widgets/roles/widget.astro', '').replace(es, '## Apartado 1', guide).told(),
  ).toBe('');
});

test('whatever a writer cuts or adds, the checker reports and does not fail', () => {
  const pieces = [
    '',
    '<',
    '{',
    '---\n',
    '"',
    "'",
    ':',
    '\t',
    '- ',
    '</Step>',
    '<Step>',
    '[',
    '](',
    '#',
    '\u0000',
    '\r',
    '&a *a',
    '🙂',
    'faq:',
    'until:',
    'of: ',
    'null',
    '%',
  ];
  const sound = project().text(es).length;
  const change = record({
    at: integer({ min: 0, max: sound }),
    cut: integer({ min: 0, max: 60 }),
    add: constantFrom(...pieces),
  });
  const file = constantFrom(es, 'categories.yaml', 'terms.yaml', practice);
  assert(
    property(file, array(change, { minLength: 1, maxLength: 4 }), (name, changes) => {
      const spoilt = project();
      let text = spoilt.text(name);
      for (const { at, cut, add } of changes)
        text =
          text.slice(0, at % (text.length + 1)) + add + text.slice((at % (text.length + 1)) + cut);
      for (const { line, column, message } of spoilt.write(`content/${name}`, text).check()) {
        expect(line >= 1 && column >= 1).toBe(true);
        expect(message).not.toMatch(/undefined|\[object|Invalid input|NaN/);
      }
    }),
    { numRuns: 60 },
  );
});

describe('report', () => {
  test('groups by file and counts', () => {
    const found = project().replace(es, 'path: ver', 'path: Ver').check();
    expect(report(found)).toBe(`content/es/billing/invoices.mdx
  content/es/billing/invoices.mdx:4:7
    \`path\` is "Ver", but may only consist of a–z, digits and single hyphens.
    Write \`ver\`.

1 mistake in 1 file.
`);
  });

  test('tells notices from mistakes', () => {
    const text = report(project().check('2028-01-01'));
    expect(text).toContain(
      '    Notice: This guide was to be compared with its sources by 2027-05-01.\n',
    );
    expect(text).toContain('\n4 notices in 4 files.\n');
  });

  test('says so when there is nothing to tell', () => {
    expect(report([])).toBe('No problems.\n');
  });
});

test('every kind of problem has a test', () => {
  const tests = globSync('src/check/**/*.test.ts').map((file) => readFileSync(file, 'utf8'));
  const untested = Object.keys(kinds).filter(
    (kind) => !tests.some((text) => new RegExp(`[' ]${kind}\\b`).test(text)),
  );
  expect(untested).toEqual([]);
});

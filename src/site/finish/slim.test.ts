import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { slim } from '#site/finish/slim.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;

test('a page allows what stands in it, and nothing that stands in others', () => {
  const body =
    '<script>a()</script><script type="module" src="/b.js"></script><style media="print">c{}</style>';
  const written = page(` ${hash('a()')} ${hash('elsewhere()')}`, ` ${hash('x{}')} ${hash('c{}')}`);
  expect(slim(written + body)).toBe(page(` ${hash('a()')}`, ` ${hash('c{}')}`) + body);
});

test('words that look like a hash stay, and so does a page without a policy', () => {
  const body = "<p> 'sha256-abc=' and $& </p>";
  expect(slim(body)).toBe(body);
  expect(slim(page('', '') + body)).toBe(page('', '') + body);
});

test('what only the index reads is gone', () => {
  expect(slim('<main data-pagefind-body>x</main>')).toBe('<main>x</main>');
});

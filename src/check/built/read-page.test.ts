import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readPage } from '#check/built/read-page.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const html =
  '<html lang="es"><body class="x" data-y="z"><h2 id="a">Uno &amp; <b>dos</b></h2>' +
  '<img class="wide" src=pic.webp alt=\'Una "foto"\'><a class=button href="/es/?a=1&amp;b=2" hreflang="es">x</a></body></html>';

test('of a tag, what a rule looks at is kept, however it is quoted', () => {
  expect(readPage('/es/', html).tags).toEqual([
    { name: 'html', attributes: { lang: 'es' } },
    { name: 'h2', attributes: { id: 'a' } },
    { name: 'img', attributes: { src: 'pic.webp', alt: 'Una "foto"' } },
    { name: 'a', attributes: { href: '/es/?a=1&b=2', hreflang: 'es' } },
  ]);
});

test('what is kept of many pages is small, though pages are large', () => {
  const link = (page: number) =>
    `<a href="/es/a-link-that-is-long-enough-to-be-cut-out/${page}/">x</a>`;
  const filling = '„'.repeat(200_000);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const pages = Array.from({ length: 300 }, (_, at) =>
    readPage(`/es/${at}/`, `${link(at)}${filling}${at}`),
  );
  collectGarbage();
  expect(pages.flatMap(({ tags }) => tags)).toHaveLength(300);
  // The pages themselves have 120 MB; a piece cut out of one keeps all of it.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkBuilt } from '#check/built/built.ts';
import { readPage } from '#check/built/read-page.ts';

const root = mkdtempSync(join(tmpdir(), 'vademecum-built-'));
mkdirSync(join(root, 'content/es/billing'), { recursive: true });
writeFileSync(
  join(root, 'content/es/billing/invoices.mdx'),
  '---\ntitle: x\n---\n\nText with [a link](https://x.example).\n\nSee <a href="/es/nowhere/">there</a>.\n',
);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const twin = (lang: 'es' | 'de') =>
  `<link rel="alternate" hreflang="es" href="https://v.example/es/a/"><link rel="alternate" hreflang="de" href="https://v.example/de/b/">` +
  `<main><h1>${lang}</h1></main>`;
const page = (address: string, body: string, lang = address.slice(1, 3)) =>
  readPage(address, `<!doctype html><html lang="${lang}"><body>${body}</body></html>`);

/** What is told of a page at /es/a/ with this body, beside a sound German page at /de/b/. */
function told(body: string, { base = '/', german = '' } = {}) {
  const pages = [page('/es/a/', body), page('/de/b/', german)];
  return checkBuilt({ base, root, pages, files: ['/favicon.svg'] }).map(
    ({ file, line, column, kind, message, remedy }) => [
      `${file}:${line}:${column}`,
      kind,
      message,
      remedy,
    ],
  );
}

test('a sound page gives no cause for complaint', () => {
  const sound = `${twin('es')}<a href="/de/b/" hreflang="de">de</a><a href="#here" id="here">x</a>
    <img src="/favicon.svg" alt=""><a href="https://elsewhere.example/">out</a><a href="mailto:a@b.example">m</a>
    <label for="here">x</label><script>"<a href='/nowhere/'>"</script>`;
  expect(told(sound, { german: twin('de') })).toEqual([]);
});

test('a link to no page', () => {
  expect(told('<a href="/es/nowhere/">x</a>')).toEqual([
    [
      'dist/es/a/:1:1',
      'page-link-broken',
      'On /es/a/, `/es/nowhere/` leads to no file of the built site.',
      'Correct the link, or build the page that it leads to.',
    ],
  ]);
});

test('a feed, a copy or a search description that does not exist', () => {
  const named = (rel: string, href: string) => `<link rel="${rel}" type="text/x" href="${href}">`;
  const links = `${named('alternate', '/favicon.svg')}${named('alternate', '/es/a.md')}${named('search', '/es/s.xml')}`;
  expect(told(links).map(([, kind, message]) => [kind, message])).toEqual([
    ['page-link-broken', 'On /es/a/, `/es/a.md` leads to no file of the built site.'],
    ['page-link-broken', 'On /es/a/, `/es/s.xml` leads to no file of the built site.'],
  ]);
});

test('a problem of a guide’s page is told where the guide has it', () => {
  expect(
    told('<main data-guide="es/billing/invoices"><a href="/es/nowhere/">there</a></main>')[0]?.[0],
  ).toBe('content/es/billing/invoices.mdx:7:14');
});

test('page-link-outside: a link that leaves the path of the site', () => {
  const pages = [page('/help/es/a/', '<a href="/es/b/">x</a>', 'es')];
  const [problem] = checkBuilt({ base: '/help/', root, pages, files: [] });
  expect(problem?.message).toBe(
    'On /help/es/a/, `/es/b/` leaves the part of the host that belongs to this site (`/help/`).',
  );
});

test('a link to a place that its page does not have', () => {
  expect(told('<p id="steps"></p><a href="#stepz">x</a>')).toEqual([
    [
      'dist/es/a/:1:1',
      'page-anchor-broken',
      'On /es/a/, `#stepz` leads to a place that its page does not have.',
      'Did you mean `steps`? Correct the part after `#`, or give the place this id.',
    ],
  ]);
  expect(told('<a href="/de/b/#steps" hreflang="de">x</a>')[0]?.[1]).toBe('page-anchor-broken');
});

test('a name that nothing on the page has', () => {
  expect(told('<button popovertarget="term-x">x</button>')[0]?.slice(1, 3)).toEqual([
    'page-reference-broken',
    'On /es/a/, `popovertarget` names `term-x`, but nothing on the page has this id.',
  ]);
});

test('an image without text', () => {
  expect(told('<img src="/favicon.svg">')[0]?.slice(1, 3)).toEqual([
    'page-image-without-text',
    'On /es/a/, the image `/favicon.svg` has no `alt`.',
  ]);
});

test('an id used twice', () => {
  expect(told('<p id="a"></p><p id="a"></p>')[0]?.slice(1, 3)).toEqual([
    'page-id-repeated',
    'On /es/a/, the id `a` is used twice, so links lead to the first one only.',
  ]);
});

test('headings that jump', () => {
  expect(told('<h1>A</h1><h3>B <b>c</b></h3>')[0]?.slice(1, 3)).toEqual([
    'page-heading-jump',
    'On /es/a/, the headings jump from level 1 to level 3 at "B c".',
  ]);
});

test('page-language-wrong: a language that does not fit the address', () => {
  const problems = checkBuilt({ base: '/', root, pages: [page('/es/a/', '', 'de')], files: [] });
  expect(problems.map(({ message }) => message)).toEqual([
    '/es/a/ says that it is written in "de", but its address says "es".',
  ]);
});

test('a translation that does not exist, or does not know of its twin', () => {
  const alone =
    '<link rel="alternate" hreflang="es" href="https://v.example/es/a/"><link rel="alternate" hreflang="de" href="https://v.example/de/gone/">';
  expect(told(alone)[0]?.slice(1, 3)).toEqual([
    'page-alternate-broken',
    '/es/a/ names `/de/gone/` as its version in another language, but there is no such page.',
  ]);
  expect(told(twin('es'))[0]?.slice(1, 3)).toEqual([
    'page-alternate-one-sided',
    '/es/a/ names `/de/b/` as its version in another language, but that page does not name this one.',
  ]);
});

test('a link that changes the language in silence', () => {
  expect(told('<a href="/de/b/">x</a>', { german: 'x' })).toEqual([
    [
      'dist/es/a/:1:1',
      'page-link-language',
      'On /es/a/, the link `/de/b/` changes the language without saying so.',
      'Add `hreflang="de"` to it.',
    ],
  ]);
});

test('addresses that no browser understands are told and break nothing', () => {
  const odd =
    '<a href="#100%">x</a><a href="/es/%zz/">x</a><link rel="alternate" hreflang="de" href="https://[">';
  expect(told(odd).map(([, kind]) => kind)).toEqual([
    'page-alternate-broken',
    'page-anchor-broken',
    'page-link-broken',
  ]);
});

test('a page whose guide is gone is told by its own name', () => {
  expect(
    told('<main data-guide="es/billing/gone"><a href="/es/nowhere/">x</a></main>')[0]?.[0],
  ).toBe('dist/es/a/:1:1');
});

test('a page that sends readers on leads somewhere', () => {
  const moved = '<meta http-equiv="refresh" content="0;url=/es/gone/"><a href="/es/gone/">x</a>';
  expect(told(moved).map(([, kind]) => kind)).toEqual(['page-link-broken']);
});

import { expect, test } from 'vitest';
import { readPage } from '#check/built/read-page.ts';
import { guideParts, overBudget, weighGuides } from '#site/finish/budgets.ts';

const files: Record<string, string> = {
  '/a/site.css': 'a{color:red}',
  '/a/page.js': 'import"./part.js";import("./later.js")',
  '/a/part.js': 'export const x=1',
};
const read = (address: string) => {
  const file = files[address];
  if (file === undefined) throw new Error(`${address} was not expected to be read`);
  return Promise.resolve(Buffer.from(file));
};
const sizes: Record<string, number> = {
  '/es/x/y/': 1000,
  '/a/site.css': 200,
  '/a/page.js': 30,
  '/a/part.js': 4,
};
const built = { read, size: (address: string) => Promise.resolve(sizes[address] ?? Number.NaN) };
const html =
  '<html><head><link rel="stylesheet" href="/a/site.css"><script>start()</script>' +
  '<script type="application/ld+json">{}</script></head>' +
  '<body><main data-guide="es/x/y">text</main><script type="module" src="/a/page.js"></script></body></html>';

test('a guide weighs its page, its styles, its scripts and what they import at once', async () => {
  const parts = guideParts(readPage('/es/x/y/', html), html);
  const [weight] = await weighGuides(parts ? [parts] : [], built);
  expect(weight?.address).toBe('/es/x/y/');
  expect(weight?.htmlAndCss).toBe(1200);
  // What stands in the page is compressed alone: eight letters and a few bytes of packing.
  expect(weight?.script).toBeGreaterThan(34 + 7);
  expect(weight?.script).toBeLessThan(34 + 20);
});

test('a page that is no guide is not weighed', () => {
  expect(guideParts(readPage('/es/', '<main>home</main>'), '<main>home</main>')).toBeUndefined();
});

test('a guide over its budget is told with its figures', () => {
  const weight = { address: '/es/x/', htmlAndCss: 15_000, script: 3_000 };
  expect(overBudget([weight], { htmlAndCssBytes: 14_336, scriptBytes: 3_072 })).toEqual([
    '/es/x/ has 15000 bytes of HTML and CSS (compressed); the budget in package.json is 14336. Make it lighter.',
  ]);
  expect(overBudget([weight], { htmlAndCssBytes: 15_000, scriptBytes: 3_000 })).toEqual([]);
});

import { expect, test } from 'vitest';
import { overBudget, weighGuides } from '#site/budgets.ts';

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
const html =
  '<html><head><link rel="stylesheet" href="/a/site.css"><script>start()</script>' +
  '<script type="application/ld+json">{}</script></head>' +
  '<body><main data-guide="es/x/y">text</main><script type="module" src="/a/page.js"></script></body></html>';

test('a guide weighs its page, its styles, its scripts and what they import at once', async () => {
  const [weight] = await weighGuides([{ address: '/es/x/y/', html }], read);
  expect(weight?.address).toBe('/es/x/y/');
  expect(weight?.htmlAndCss).toBeGreaterThan(100);
  expect(weight?.script).toBeGreaterThan(40);
});

test('a page that is no guide is not weighed', async () => {
  expect(await weighGuides([{ address: '/es/', html: '<main>home</main>' }], read)).toEqual([]);
});

test('a guide over its budget is told with its figures', () => {
  const weight = { address: '/es/x/', htmlAndCss: 15_000, script: 3_000 };
  expect(overBudget([weight], { htmlAndCssBytes: 14_336, scriptBytes: 3_072 })).toEqual([
    '/es/x/ has 15000 bytes of HTML and CSS (compressed); the budget in package.json is 14336. Make it lighter.',
  ]);
  expect(overBudget([weight], { htmlAndCssBytes: 15_000, scriptBytes: 3_000 })).toEqual([]);
});

import { builtPages, guides } from './addresses.ts';
import { expect, test } from './site.ts';

test('the sitemap lists every page that may be found, each with its twin, and no other', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>https:\/\/vademecum\.example([^<]+)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const hidden = ['/', '/es/404/', '/de/404/', '/es/buscar/', '/de/suche/'];
  expect([...listed].sort()).toEqual(builtPages().filter((page) => !hidden.includes(page)));
  const { es, de } = guides['billing/invoices'];
  const entry = sitemap
    .split('<url>')
    .find((url) => url.includes(`<loc>https://vademecum.example${es}</loc>`));
  expect(entry).toContain(`hreflang="de" href="https://vademecum.example${de}"`);
  expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
});

test('robots.txt lets everybody in and names the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Allow: /');
  expect(robots).toContain('Sitemap: https://vademecum.example/sitemap.xml');
});

test('pages that are no content ask not to be listed', async ({ page }) => {
  for (const address of ['/es/buscar/', '/de/suche/', '/es/404/', '/de/404/']) {
    await page.goto(address);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
});

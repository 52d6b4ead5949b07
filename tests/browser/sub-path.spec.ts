import { expect, test } from './site.ts';

test.describe('under a path of its own', () => {
  test('the door, a guide, the switch, the search and a missing page stay below the path', async ({
    page,
    subPathSite,
    expected,
  }) => {
    expected.errors.push(/404/);
    const base = new URL(subPathSite.url).pathname;
    expect(base).not.toBe('/');
    await page.goto(subPathSite.url);
    await expect(page).toHaveURL(new RegExp(`${base}(es/|de/)?$`));
    await page.goto(`${subPathSite.url}es/facturacion/facturas/#open-history`);
    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL(new RegExp(`${base}de/abrechnung/rechnungen/#open-history$`));
    // The key is heard once the page's script has run.
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.keyboard.type('Mahnung');
    await page.getByRole('dialog').locator('.search-hits > li > a').first().click();
    await expect(page).toHaveURL(new RegExp(`${base}de/abrechnung/zahlungserinnerung/`));
    const outside = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
      .evaluateAll((all) =>
        all.map(
          (each) =>
            each.getAttribute('href') ?? each.getAttribute('src') ?? each.getAttribute('action'),
        ),
      );
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter((address) => !address?.startsWith(base))).toEqual([]);
    const missing = await page.goto(`${subPathSite.url}de/abrechnung/rechnung/`);
    expect(missing?.status()).toBe(404);
    await expect(page.locator('[data-nearest] a').first()).toHaveAttribute(
      'href',
      `${base}de/abrechnung/rechnungen/`,
    );
  });

  test('the console opens, and leads to guides below the path', async ({ page, subPathSite }) => {
    const base = new URL(subPathSite.url).pathname;
    await page.goto(`${subPathSite.url}de/uebung/#elsewhere/accounting`);
    await expect(page.locator('.console-screen a').first()).toHaveAttribute(
      'href',
      `${base}de/abrechnung/rechnungen/`,
    );
  });

  test('sitemap and robots name the whole address', async ({ request, subPathSite }) => {
    const base = new URL(subPathSite.url).pathname;
    const robots = await (await request.get(`${subPathSite.url}robots.txt`)).text();
    expect(robots).toContain(`Sitemap: https://vademecum.example${base}sitemap.xml`);
    const sitemap = await (await request.get(`${subPathSite.url}sitemap.xml`)).text();
    expect(sitemap).toContain(
      `<loc>https://vademecum.example${base}es/facturacion/facturas/</loc>`,
    );
  });
});

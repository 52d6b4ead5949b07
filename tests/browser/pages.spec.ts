import AxeBuilder from '@axe-core/playwright';
import { builtPages } from './addresses.ts';
import { expect, test } from './site.ts';

const pages = builtPages().filter((address) => address !== '/');

test('the site has every kind of page in both languages', () => {
  for (const address of [
    '/es/',
    '/es/facturacion/',
    '/es/facturacion/facturas/',
    '/es/glosario/',
    '/es/a-z/',
  ]) {
    expect(pages).toContain(address);
  }
  for (const address of [
    '/de/',
    '/de/abrechnung/',
    '/de/abrechnung/rechnungen/',
    '/de/glossar/',
    '/de/a-z/',
  ]) {
    expect(pages).toContain(address);
  }
  expect(pages.filter((page) => page.startsWith('/es/'))).toHaveLength(
    pages.filter((page) => page.startsWith('/de/')).length,
  );
});

for (const address of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} has no barrier that axe can find, in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
    });
  }

  test(`${address} reads without scrolling sideways in a window of 320 pixels, as at 400 % zoom`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test(`${address} tells machines its language, its one heading and its twin`, async ({ page }) => {
    await page.goto(address);
    const language = address.slice(1, 3);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/ · Vademecum$|^Vademecum · /);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `https://vademecum.example${address}`,
    );
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description?.length).toBeGreaterThan(30);
  });
}

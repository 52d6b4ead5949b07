import { builtPages } from './addresses.ts';
import { expectNoBarriers, expectToFit } from './barriers.ts';
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

/** Astro drops the space where a template breaks its line before or behind an element, unless it is asked for. */
const runTogether =
  /[\p{L}\d.,;:)»“!?]<(?:a|kbd|time|button)\b|<\/(?:a|kbd|time|button)>[\p{L}\d(«„¿]/u;

for (const address of pages) {
  test(`${address} has no barrier that axe can find in either theme, and fits a narrow window`, async ({
    reader: page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expectNoBarriers(page);
    // As a window of 1280 pixels is at a zoom of 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await expectToFit(page);
  });

  test(`${address} tells machines its language, its one heading and its own address`, async ({
    request,
  }) => {
    const html = await (await request.get(address)).text();
    expect(html).toContain(`<html lang="${address.slice(1, 3)}"`);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>(.+ · Vademecum|Vademecum · .+)<\/title>/);
    expect(html).toContain(`<link rel="canonical" href="https://vademecum.example${address}">`);
    expect(html).toMatch(/<meta name="description" content="[^"]{30,200}"/);
    expect(html).toContain(`http-equiv="content-security-policy"`);
    expect(html).not.toContain("'unsafe-inline'");
  });

  test(`${address} keeps its words and its links apart`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    expect(runTogether.exec(html)?.[0]).toBeUndefined();
  });
}

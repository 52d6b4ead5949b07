import { expect, test } from 'vitest';
import { sitemap } from '#feeds/sitemap.ts';

test('a page in two languages is two entries that name each other', () => {
  const xml = sitemap([
    { addresses: { es: '/es/a/', de: '/de/b/' }, changed: { es: '2026-01-02', de: '2026-01-03' } },
  ]);
  const alternates =
    '<xhtml:link rel="alternate" hreflang="es" href="https://vademecum.example/es/a/"/>' +
    '<xhtml:link rel="alternate" hreflang="de" href="https://vademecum.example/de/b/"/>';
  expect(xml).toContain(
    `<url><loc>https://vademecum.example/es/a/</loc><lastmod>2026-01-02</lastmod>${alternates}</url>`,
  );
  expect(xml).toContain(
    `<url><loc>https://vademecum.example/de/b/</loc><lastmod>2026-01-03</lastmod>${alternates}</url>`,
  );
});

test('a page in one language names no other', () => {
  const xml = sitemap([{ addresses: { de: '/de/b/' } }]);
  expect(xml.match(/<url>/g)).toHaveLength(1);
  expect(xml).not.toContain('hreflang="es"');
});

import { forEachLocale, type Locale, locales } from '#i18n/locales.ts';
import {
  absolute,
  categoryAddress,
  homeAddress,
  journeyAddress,
  pageAddress,
} from '#site/address.ts';
import type { GuidePage, Library } from '#site/library.ts';
import type { FixedPage } from '#site/pages.ts';

/** One page in the languages in which it exists. */
export type SitemapEntry = {
  addresses: Partial<Record<Locale, string>>;
  /** `YYYY-MM-DD` */
  changed?: Partial<Record<Locale, string>>;
};

const listedPages: FixedPage[] = [
  'journeys',
  'practice',
  'glossary',
  'index',
  'questions',
  'about',
];

/** Every page that search engines should know; the search and missing pages are not among them. */
export function sitemapEntries({ categories, guides, journeys }: Library): SitemapEntry[] {
  const ids = Map.groupBy(
    locales.flatMap((locale) => guides[locale]),
    ({ id }) => id,
  );
  return [
    { addresses: inEvery(homeAddress) },
    ...categories.map((category) => ({
      addresses: inEvery((locale) => categoryAddress(category, locale)),
    })),
    ...[...ids.values()].map(guideEntry),
    ...journeys.es.map(({ journey }) => ({
      addresses: inEvery((locale) => journeyAddress(journey, locale)),
    })),
    ...listedPages.map((page) => ({ addresses: inEvery((locale) => pageAddress(page, locale)) })),
  ];
}

function inEvery(address: (locale: Locale) => string): SitemapEntry['addresses'] {
  return forEachLocale(address);
}

/** @param found one guide in all its languages */
function guideEntry(found: readonly GuidePage[]): SitemapEntry {
  return {
    addresses: Object.fromEntries(found.map(({ locale, address }) => [locale, address])),
    changed: Object.fromEntries(found.map(({ locale, data }) => [locale, data.checked])),
  };
}

/** The sitemap protocol with the language alternates of every page. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap((entry) =>
    locales.flatMap((locale) => (entry.addresses[locale] ? [urlElement(entry, locale)] : [])),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function urlElement({ addresses, changed }: SitemapEntry, locale: Locale): string {
  const alternates = locales
    .flatMap((other) => (addresses[other] ? [[other, addresses[other]] as const] : []))
    .map(
      ([other, address]) =>
        `<xhtml:link rel="alternate" hreflang="${other}" href="${absolute(address)}"/>`,
    );
  const day = changed?.[locale];
  return `<url><loc>${absolute(addresses[locale] ?? '')}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${alternates.join('')}</url>`;
}

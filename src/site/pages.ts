import type { Locale, Localized } from '#i18n/locales.ts';

/** The site's own pages with the segment each has below `/es/` and `/de/`. */
export const fixedPages = {
  search: { es: 'buscar', de: 'suche' },
  glossary: { es: 'glosario', de: 'glossar' },
  index: { es: 'a-z', de: 'a-z' },
  questions: { es: 'preguntas', de: 'fragen' },
  about: { es: 'acerca', de: 'ueber' },
  journeys: { es: 'recorridos', de: 'wegweiser' },
  practice: { es: 'practica', de: 'uebung' },
  notFound: { es: '404', de: '404' },
} as const satisfies Record<string, Localized<string>>;

export type FixedPage = keyof typeof fixedPages;

/** Segments that no category and no guide may take: the site's own, present and to come. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...Object.values(fixedPages).flatMap((page) => Object.values(page)),
  'index',
  'page',
  'pagefind',
  'assets',
  'rss',
  'sitemap',
  'robots',
  'rutas',
  'wege',
]);

/** The route parameters under which a fixed page is built, one for each language. */
export function fixedPagePaths<Param extends string>(page: FixedPage, param: Param) {
  const paths: { params: { lang: Locale } & Record<Param, string> }[] = [];
  for (const lang of ['es', 'de'] as const) {
    paths.push({ params: { lang, [param]: fixedPages[page][lang] } as never });
  }
  return paths;
}

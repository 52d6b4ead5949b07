import type { APIContext } from 'astro';
import { openSearch } from '#feeds/open-search.ts';
import { type Locale, locales } from '#i18n/locales.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));
}

export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  return new Response(openSearch(props.locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}

import type { APIContext } from 'astro';
import { newsOf } from '#feeds/news.ts';
import { mostItems, rss } from '#feeds/rss.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { library } from '#site/library.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));
}

export async function GET({ props }: APIContext<{ locale: Locale }>): Promise<Response> {
  const { guides } = await library();
  return new Response(rss(props.locale, newsOf(guides[props.locale], mostItems)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

import type { Locale } from '#i18n/locales.ts';
import type { NewsWords } from '#widgets/manager/news/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: NewsWords }>> = {
  es: () => import('#widgets/manager/news/strings/es.ts'),
  de: () => import('#widgets/manager/news/strings/de.ts'),
};

/** What puts news into words, and the words of one language; loaded with the first thing done. */
export async function loadNews(locale: Locale) {
  const [{ tell }, { default: words }] = await Promise.all([
    import('#widgets/manager/news/tell.ts'),
    strings[locale](),
  ]);
  return { tell, words };
}

import type { Locale } from '#i18n/locales.ts';
import { longDate, t } from '#i18n/t.ts';
import type { Source } from '#schema/guide.ts';

/** Article number, language and date of a source, as far as they are known: `artículo 2091, inglés, sin fecha` */
export function sourceDetails({ article, language, dated }: Source, locale: Locale): string {
  const words = t(locale);
  return [
    article === undefined ? undefined : words.guide.sourceArticle(article),
    words.languages[language],
    dated ? words.guide.sourceDated(longDate(dated, locale)) : words.guide.sourceUndated,
  ]
    .filter(Boolean)
    .join(', ');
}

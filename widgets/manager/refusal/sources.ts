import type { PolicySource } from '#schema/decision.ts';
import type { Situation } from '#widgets/manager/refusal/explain.ts';

/** Where a rule is written, in a sentence; undefined where nothing is cited. */
export function sourcesOf(
  sources: readonly PolicySource[],
  { locale, words }: Pick<Situation, 'locale' | 'words'>,
): string | undefined {
  const list = new Intl.ListFormat(locale);
  const articles = sources.flatMap((source) => ('article' in source ? String(source.article) : []));
  const pages = sources.flatMap((source) => ('page' in source ? words.pages[source.page] : []));
  const named = [
    ...(articles.length > 0 ? [words.articles(list.format(articles), articles.length)] : []),
    ...new Set(pages),
  ];
  return named.length > 0 ? words.source(list.format(named)) : undefined;
}

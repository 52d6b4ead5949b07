import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { typeset } from '#markdown/typography.ts';
import { absolute } from '#site/address.ts';
import type { GuidePage } from '#site/library.ts';

/** A guide that appeared, or something that changed in one. */
export type NewsItem = {
  /** `es/users/roles/published`, `es/users/roles/2026-11-25`: never another one for the same news. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  text: string;
  /** Whole address of the guide. */
  link: string;
  category: string;
};

/**
 * What is new in one language, the newest first; on one day, in reading order, changes before new guides.
 * @param guides of that language, in reading order
 */
export function newsOf(guides: readonly GuidePage[], atMost: number): NewsItem[] {
  const shown = guides.filter(({ data }) => !data.draft);
  return [...shown.flatMap(changesOf), ...shown.map(publicationOf)]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, atMost);
}

function publicationOf(guide: GuidePage): NewsItem {
  const { locale, data } = guide;
  return {
    ...common(guide),
    id: `${locale}/${guide.id}/published`,
    day: data.published,
    title: t(locale).news.added(titleOf(guide)),
    text: typeset(data.description, locale),
  };
}

function changesOf(guide: GuidePage): NewsItem[] {
  const { locale, data } = guide;
  return data.changes.map(({ on, what }) => ({
    ...common(guide),
    id: `${locale}/${guide.id}/${on}`,
    day: on,
    title: t(locale).news.changed(titleOf(guide)),
    text: typeset(what, locale),
  }));
}

function common({ address, category, locale }: GuidePage): Pick<NewsItem, 'link' | 'category'> {
  return { link: absolute(address), category: categoryTitle(category, locale) };
}

function categoryTitle(category: GuidePage['category'], locale: Locale): string {
  return typeset(category[locale].title, locale);
}

function titleOf({ data, locale }: GuidePage): string {
  return typeset(data.title, locale);
}

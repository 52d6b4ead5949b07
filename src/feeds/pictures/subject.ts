import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { typeset } from '#markdown/typography.ts';
import type { GuidePage } from '#site/library.ts';

/** What a picture says. */
export type Subject = {
  locale: Locale;
  title: string;
  /** Above the title, such as the category. */
  label?: string;
  /** In the corner. */
  corner?: string;
  /** How many numbered circles stand at the foot. */
  steps?: number;
  /** At the foot, after the circles. */
  foot?: string;
};

/** A guide by its title; the steps are those of its main way, without the ways for other cases. */
export function guideSubject({ locale, data, category, outline }: GuidePage): Subject {
  const words = t(locale).picture;
  const steps = outline.steps.filter(({ section }) => section === 'steps').length;
  return {
    locale,
    title: typeset(data.title, locale),
    label: typeset(category[locale].title, locale),
    corner: words.guideTo,
    ...(steps > 0 && { steps, foot: words.steps(steps) }),
  };
}

/** The site as a whole, for its home page and every page that is no guide. */
export function siteSubject(locale: Locale): Subject {
  const { homePage, siteTagline } = t(locale);
  return { locale, title: homePage.heading, foot: siteTagline };
}

import { forEachLocale, type Locale, type Localized } from '#i18n/locales.ts';
import de from '#i18n/strings/de.ts';
import es from '#i18n/strings/es.ts';

/** The words of the site's pages. Spanish gives the shape; a gap in German does not compile. */
export type Strings = typeof es;

const strings: Localized<Strings> = { es, de };

/** All words of the site in one language. For building pages; islands bring their own. */
export function t(locale: Locale): Strings {
  return strings[locale];
}

const dateFormats = forEachLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** `2026-11-23` as people write it: 23 de noviembre de 2026, 23. November 2026. */
export function longDate(day: string, locale: Locale): string {
  const known = longDates[locale];
  const date = known.get(day) ?? dateFormats[locale].format(new Date(`${day}T00:00:00Z`));
  known.set(day, date);
  return date;
}

/** All pages together have a few hundred. */
const longDates = forEachLocale(() => new Map<string, string>());

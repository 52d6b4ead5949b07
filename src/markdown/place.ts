import { isLocale, type Locale } from '#i18n/locales.ts';

/** Where a guide's file stands: `content/<locale>/<category>/<name>.mdx`. */
export type GuidePlace = { locale: Locale; category: string; name: string };

const guideFile = /\/content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/;

export function placeOfFile(file: URL | undefined): GuidePlace | undefined {
  const [, locale, category, name] = guideFile.exec(file?.pathname ?? '') ?? [];
  return isLocale(locale) && category && name ? { locale, category, name } : undefined;
}

export function localeOfFile(file: URL | undefined): Locale | undefined {
  return placeOfFile(file)?.locale;
}

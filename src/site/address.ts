import type { Locale } from '#i18n/locales.ts';
import type { Category } from '#schema/category.ts';
import type { Journey } from '#schema/journey.ts';
import { type FixedPage, fixedPages } from '#site/pages.ts';
import { basePath, siteUrl } from '#site/settings.ts';

/** Addresses are paths from the root of the host, base path included, with a slash at the end. */
export function homeAddress(locale: Locale): string {
  return `${basePath}${locale}/`;
}

export function pageAddress(page: FixedPage, locale: Locale): string {
  return `${homeAddress(locale)}${fixedPages[page][locale]}/`;
}

export function categoryAddress(category: Category, locale: Locale): string {
  return `${homeAddress(locale)}${category[locale].path}/`;
}

/** @param segment the guide's `path`, or a former one */
export function guideAddress(category: Category, segment: string, locale: Locale): string {
  return `${categoryAddress(category, locale)}${segment}/`;
}

export function journeyAddress(journey: Journey, locale: Locale): string {
  return `${pageAddress('journeys', locale)}${journey[locale].path}/`;
}

/** The whole address, for machines that read it elsewhere. */
export function absolute(address: string): string {
  return `${siteUrl}${address}`;
}

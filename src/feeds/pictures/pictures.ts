import { cachedPicture, pictureCache } from '#feeds/pictures/cache.ts';
import { drawPicture } from '#feeds/pictures/draw.ts';
import { pictureName } from '#feeds/pictures/name.ts';
import { rasterize } from '#feeds/pictures/rasterize.ts';
import { guideSubject, type Subject, siteSubject } from '#feeds/pictures/subject.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { typeset } from '#markdown/typography.ts';
import type { GuidePage, Library } from '#site/library.ts';
import { basePath, socialPictures } from '#site/settings.ts';

/** The subjects of all pictures of the site, by their names; none when they are switched off. */
export function allPictures({ guides }: Pick<Library, 'guides'>): Map<string, Subject> {
  if (!socialPictures) return new Map();
  const subjects = locales.flatMap((locale) => [
    siteSubject(locale),
    ...guides[locale].map(guideSubject),
  ]);
  return new Map(subjects.map((subject) => [pictureName(subject), subject]));
}

/**
 * Address of the picture that stands for a page where its link is shown, as a path from the root of the host.
 * @returns undefined when pictures are switched off
 */
export function pictureAddress(locale: Locale, guide?: GuidePage): string | undefined {
  if (!socialPictures) return undefined;
  return `${basePath}social/${pictureName(guide ? guideSubject(guide) : siteSubject(locale))}.png`;
}

/** What the picture says, for those who hear it. */
export function pictureText(locale: Locale, guide?: GuidePage): string {
  const { siteName, siteTagline } = t(locale);
  return `${guide ? typeset(guide.data.title, locale) : siteTagline} · ${siteName}`;
}

/** The picture itself, as PNG. */
export function picture(
  name: string,
  subject: Subject,
  folder: string = pictureCache,
): Promise<Buffer> {
  return cachedPicture(folder, name, () => rasterize(drawPicture(subject)));
}

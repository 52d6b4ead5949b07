import { pictureAddress } from '#feeds/pictures/pictures.ts';
import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.ts';
import { inlineText } from '#markdown/inline.ts';
import type { OutlineStep } from '#markdown/outline.ts';
import { typeset } from '#markdown/typography.ts';
import { absolute, categoryAddress, homeAddress, pageAddress } from '#site/address.ts';
import type { GuidePage } from '#site/library.ts';
import { sourcePath } from '#site/source-path.ts';

/** What a guide says, as schema.org data: the way here, the steps, the questions. */
export function guideData(guide: GuidePage): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [breadcrumbs(guide), howTo(guide), questions(guide)],
  };
}

function breadcrumbs({ locale, category, data, address }: GuidePage): object {
  const trail = [
    [t(locale).home, homeAddress(locale)],
    [category[locale].title, categoryAddress(category, locale)],
    [data.title, address],
  ] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(item),
    })),
  };
}

function howTo(guide: GuidePage): object {
  const { locale, data, address, outline } = guide;
  const picture = pictureAddress(locale, guide);
  return {
    '@type': 'HowTo',
    name: data.title,
    description: inlineText(data.answer, sourcePath(guide)),
    inLanguage: locale,
    url: absolute(address),
    ...(picture && { image: absolute(picture) }),
    dateModified: data.checked,
    step: outline.steps.map((step, index) => howToStep(step, index, guide)),
  };
}

function howToStep(
  { id, name, text }: OutlineStep,
  index: number,
  { locale, address }: GuidePage,
): object {
  return {
    '@type': 'HowToStep',
    position: index + 1,
    name: typeset(name ?? '', locale),
    text: typeset(text, locale),
    url: `${absolute(address)}#${id}`,
  };
}

function questions(guide: GuidePage): object {
  const file = sourcePath(guide);
  return {
    '@type': 'FAQPage',
    inLanguage: guide.locale,
    mainEntity: guide.data.faq.map(({ question, answer }) => ({
      '@type': 'Question',
      name: typeset(question, guide.locale),
      acceptedAnswer: { '@type': 'Answer', text: inlineText(answer, file) },
    })),
  };
}

/** The site as a whole and the address of its search. */
export function websiteData(locale: Locale): object {
  const words = t(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: words.siteName,
    description: words.siteDescription,
    inLanguage: locale,
    url: absolute(homeAddress(locale)),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(pageAddress('search', locale))}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

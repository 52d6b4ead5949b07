import type { Corpus } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { Located } from '#check/yaml/yaml.ts';
import { locales } from '#i18n/locales.ts';
import { fixedPages, reservedSegments } from '#site/pages.ts';

/** An address as the site will have it, `/es/facturacion/facturas/`, and where it is written. */
type Address = { address: string; segment: Located };

/** No two pages have the same address, and none has one that the site itself needs. */
export const addressesRule: Rule = (corpus) => {
  const taken = new Map<string, Address>();
  const all = [
    ...categoryAddresses(corpus),
    ...guideAddresses(corpus),
    ...journeyAddresses(corpus),
  ];
  return all.flatMap((one) => {
    const reserved = reservedSegments.has(one.segment.value);
    const first = taken.get(one.address);
    if (!first) taken.set(one.address, one);
    return [
      ...(reserved
        ? [problem('reserved-address', one.segment, { segment: one.segment.value })]
        : []),
      ...(first ? [duplicate(one, first)] : []),
    ];
  });
};

function duplicate({ address, segment }: Address, first: Address): Problem {
  return problem('duplicate-address', segment, {
    address,
    owner: `${first.segment.file}:${first.segment.line}`,
  });
}

function categoryAddresses({ categories }: Corpus): Address[] {
  return Array.from({ length: categories.length() }, (_, index) =>
    locales.flatMap((locale) =>
      categories
        .texts([index, locale, 'path'])
        .map((segment) => ({ address: `/${locale}/${segment.value}/`, segment })),
    ),
  ).flat();
}

function guideAddresses({ guides, categories }: Corpus): Address[] {
  return guides.flatMap(({ yaml, locale, category }) => {
    const folder = categoryPath(categories, category, locale) ?? category;
    const segments = [...(yaml?.texts(['path']) ?? []), ...(yaml?.texts(['formerly']) ?? [])];
    return segments.map((segment) => ({
      address: `/${locale}/${folder}/${segment.value}/`,
      segment,
    }));
  });
}

function journeyAddresses({ journeys }: Corpus): Address[] {
  return Array.from({ length: journeys.length() }, (_, index) =>
    locales.flatMap((locale) =>
      journeys.texts([index, locale, 'path']).map((segment) => ({
        address: `/${locale}/${fixedPages.journeys[locale]}/${segment.value}/`,
        segment,
      })),
    ),
  ).flat();
}

/** The segment of a category in a language, if it is known. */
export function categoryPath(
  categories: Corpus['categories'],
  id: string,
  locale: string,
): string | undefined {
  const index = Array.from({ length: categories.length() }).findIndex(
    (_, at) => categories.value([at, 'id']) === id,
  );
  const path = index < 0 ? undefined : categories.value([index, locale, 'path']);
  return typeof path === 'string' ? path : undefined;
}

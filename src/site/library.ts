import { type CollectionEntry, getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { labelOf } from '#i18n/labels.ts';
import { forEachLocale, type Locale } from '#i18n/locales.ts';
import { withoutFrontMatter } from '#markdown/front-matter.ts';
import { type Outline, readOutline } from '#markdown/outline.ts';
import type { Category } from '#schema/category.ts';
import type { Guide } from '#schema/guide.ts';
import type { Journey } from '#schema/journey.ts';
import type { Term } from '#schema/term.ts';
import { guideAddress, journeyAddress } from '#site/address.ts';

/** A guide in one language, with what its page and the pages around it need to know. */
export type GuidePage = {
  /** `billing/invoices`, the same in every language. */
  id: string;
  locale: Locale;
  data: Guide;
  entry: CollectionEntry<'guides'>;
  /** Its text as written, each line at its place in the file. */
  body: string;
  outline: Outline;
  category: Category;
  address: string;
};

/** A journey in one language, with the guides that it leads to there. */
export type JourneyPage = {
  journey: Journey;
  locale: Locale;
  address: string;
  guides: readonly GuidePage[];
};

/** All content of the site, published or, while writing, drafts too. */
export type Library = {
  categories: readonly Category[];
  terms: readonly Term[];
  /** In reading order. */
  guides: Readonly<Record<Locale, readonly GuidePage[]>>;
  /** The same by language and id: `es/billing/invoices`. */
  guideAt: ReadonlyMap<string, GuidePage>;
  /** Their places among those of their language, counted from 0, by language and id. */
  placeOf: ReadonlyMap<string, number>;
  /** The same in every language. */
  journeys: Readonly<Record<Locale, readonly JourneyPage[]>>;
};

let built: Promise<Library> | undefined;

/** The library; read once for a build, anew for every page while writing. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  built ??= readLibrary();
  return built;
}

export async function guidePage(id: string, locale: Locale): Promise<GuidePage | undefined> {
  const { guideAt } = await library();
  return guideAt.get(`${locale}/${id}`);
}

async function readLibrary(): Promise<Library> {
  const [entries, categories, terms, journeys] = await Promise.all([
    getCollection('guides'),
    getCollection('categories'),
    getCollection('terms'),
    getCollection('journeys'),
  ]);
  const ordered = categories.map(({ data }) => data).sort((a, b) => a.order - b.order);
  const shown = new Map(
    entries
      .filter(({ data }) => import.meta.env.DEV || !data.draft)
      .map((entry) => [entry.id, entry]),
  );
  const inReadingOrder = (locale: Locale) =>
    ordered.flatMap((category) =>
      category.guides.flatMap((name) => {
        const entry = shown.get(`${locale}/${category.id}/${name}`);
        return entry ? [toPage(entry, category, locale)] : [];
      }),
    );
  const guides = forEachLocale(inReadingOrder);
  const inOrder = journeys.map(({ data }) => data).sort((a, b) => a.order - b.order);
  return {
    categories: ordered,
    terms: terms.map(({ data }) => data),
    guides,
    guideAt: new Map(
      Object.values(guides).flatMap((all) => all.map((guide) => [guide.entry.id, guide])),
    ),
    placeOf: new Map(
      Object.values(guides).flatMap((all) => all.map((guide, place) => [guide.entry.id, place])),
    ),
    journeys: forEachLocale((locale) =>
      inOrder.map((journey) => toJourney(journey, guides[locale], locale)),
    ),
  };
}

function toJourney(journey: Journey, guides: readonly GuidePage[], locale: Locale): JourneyPage {
  return {
    journey,
    locale,
    address: journeyAddress(journey, locale),
    guides: journey.guides.flatMap((id) => guides.find((guide) => guide.id === id) ?? []),
  };
}

function toPage(entry: CollectionEntry<'guides'>, category: Category, locale: Locale): GuidePage {
  // Astro would carry the text of all guides into one module, which took nine seconds to load with 3,000 of them.
  const body = withoutFrontMatter(readFileSync(entry.filePath ?? '', 'utf8'));
  return {
    id: entry.id.slice(locale.length + 1),
    locale,
    data: entry.data,
    entry,
    body,
    outline: readOutline(body, (id) => labelOf(id, locale)),
    category,
    address: guideAddress(category, entry.data.path, locale),
  };
}

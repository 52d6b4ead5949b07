import type { Locale } from '#i18n/locales.ts';
import { foundGuide, foundTerm } from '#search/hit.ts';
import { type Asked, type Hit, merged } from '#search/merge.ts';
import { folder, type PagefindPage, type PagefindResult, start } from '#search/pagefind.ts';
import { asksMeaning, searchWords } from '#search/query.ts';
import { ranked } from '#search/rank.ts';
import { corrected, type Vocabulary } from '#search/spelling.ts';

export type Answer = {
  hits: Hit[];
  total: number;
  /** What was searched instead, because the typed words are not on the site. */
  instead?: string;
};

const guidesShown = 10;
/** A term that the query names is among the first few that Pagefind finds. */
const termsLookedAt = 10;

/** Fetches what every search needs, before the first word is typed. */
export function warmUp(): void {
  void start().catch(() => undefined);
}

/**
 * Searches guides, their steps and questions, and the glossary in the page's language.
 * @throws when the index cannot be loaded, for instance without a connection
 */
export async function search(query: string, locale: Locale): Promise<Answer> {
  const words = searchWords(query, locale);
  const asked = { words, locale, meaning: asksMeaning(query, locale) };
  const found = await find(asked);
  if (found.total > 0) return found;
  const better = corrected(words, await vocabulary(locale));
  if (!better) return found;
  const again = await find({ ...asked, words: better });
  return again.total > 0 ? { ...again, instead: better.join(' ') } : again;
}

async function find(asked: Asked): Promise<Answer> {
  const pagefind = await start();
  const query = asked.words.join(' ');
  const [{ results: all }, { results: terms }] = await Promise.all([
    pagefind.search(query),
    pagefind.search(query, { filters: { kind: 'term' } }),
  ]);
  const termIds = new Set(terms.map(({ id }) => id));
  const guides = all.filter(({ id }) => !termIds.has(id));
  const [guidePages, termPages] = await Promise.all([
    fetched(guides.slice(0, guidesShown)),
    fetched(terms.slice(0, termsLookedAt)),
  ]);
  const hits = merged(
    ranked(guidePages, asked.words).map(({ page }) => foundGuide(page)),
    termPages.map(({ page }) => foundTerm(page)),
    asked,
  );
  const beside = hits.filter(({ kind }) => kind !== 'guide').length;
  return { hits, total: guides.length + beside };
}

function fetched(results: readonly PagefindResult[]) {
  return Promise.all(results.map(async ({ score, data }) => candidate(score, await data())));
}

function candidate(score: number, page: PagefindPage) {
  const { title = '', keywords = '' } = page.meta;
  return { score, title, keywords, page };
}

let words: Promise<Vocabulary> | undefined;

/** Without the words of the site a slip cannot be mended, but the search still answers; the next one asks again. */
function vocabulary(locale: Locale): Promise<Vocabulary> {
  words ??= fetchWords(locale).catch(() => {
    words = undefined;
    return [];
  });
  return words;
}

async function fetchWords(locale: Locale): Promise<Vocabulary> {
  const response = await fetch(`${folder}words-${locale}.json`);
  if (!response.ok) throw new Error(`The words of the site are missing: ${response.status}`);
  return response.json();
}

import type { Locale } from '#i18n/locales.ts';
import { searchWords } from '#search/query.ts';
import { ranked } from '#search/rank.ts';
import { corrected, type Vocabulary } from '#search/spelling.ts';

/** A piece of an excerpt; `marked` pieces are the words that were found. */
export type Piece = { text: string; marked: boolean };
export type Part = { address: string; title: string; excerpt: Piece[] };
export type Hit = Part & { category: string; parts: Part[] };

export type Answer = {
  hits: Hit[];
  total: number;
  /** What was searched instead, because the typed words are not on the site. */
  instead?: string;
};

type PagefindPart = {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations?: { balanced_score: number }[];
};
type PagefindPage = {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: PagefindPart[];
};
type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data(): Promise<PagefindPage> }[] }>;
};

const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;
const shown = 10;
const partsShown = 3;

let started: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load is tried again the next time. */
function start(): Promise<Pagefind> {
  started ??= load().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({
    baseUrl: '/',
    excerptLength: 22,
    ranking: { metaWeights: { title: 5, keywords: 3, description: 2, category: 1 } },
  });
  await pagefind.init();
  return pagefind;
}

/** Fetches what every search needs, before the first word is typed. */
export function warmUp(): void {
  void start().catch(() => undefined);
}

/**
 * Searches the guides of the page's language.
 * @throws when the index cannot be loaded, for instance without a connection
 */
export async function search(query: string, locale: Locale): Promise<Answer> {
  const words = searchWords(query, locale);
  const found = await find(words);
  if (found.total > 0) return found;
  const better = corrected(words, await vocabulary(locale));
  if (!better) return found;
  const again = await find(better);
  return again.total > 0 ? { ...again, instead: better.join(' ') } : again;
}

async function find(words: readonly string[]): Promise<Answer> {
  const pagefind = await start();
  const { results } = await pagefind.search(words.join(' '));
  const candidates = await Promise.all(
    results.slice(0, shown).map(async ({ score, data }) => candidate(score, await data())),
  );
  return { hits: ranked(candidates, words).map(({ page }) => toHit(page)), total: results.length };
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

function toHit({ url, excerpt, meta, sub_results: parts }: PagefindPage): Hit {
  const inside = parts.filter((part) => part.url.includes('#'));
  const fromMetadata = !excerpt.includes('<mark>') && meta['description'];
  return {
    address: url,
    title: withoutJoints(meta['title'] ?? url),
    excerpt: fromMetadata ? [{ text: meta['description'] ?? '', marked: false }] : pieces(excerpt),
    category: meta['category'] ?? '',
    parts: best(inside).map((part) => ({
      address: part.url,
      title: withoutJoints(part.title),
      excerpt: withoutTitle(pieces(part.excerpt), withoutJoints(part.title)),
    })),
  };
}

/** The parts that answer best, in the order in which they stand on the page. */
function best(parts: PagefindPart[]): PagefindPart[] {
  const score = ({ weighted_locations: found = [] }: PagefindPart) =>
    found.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const chosen = new Set([...parts].sort((a, b) => score(b) - score(a)).slice(0, partsShown));
  return parts.filter((part) => chosen.has(part));
}

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Pagefind's excerpt is escaped HTML with `<mark>`; here it becomes text again, so that nothing of it is markup. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({
      marked: piece.startsWith('<mark>'),
      text: withoutJoints(
        piece
          .replace(/<\/?mark>/g, '')
          .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
      ),
    }));
}

/** An excerpt often begins with the heading that stands above it already. */
function withoutTitle(excerpt: Piece[], title: string): Piece[] {
  if (
    !excerpt
      .map(({ text }) => text)
      .join('')
      .startsWith(title)
  )
    return excerpt;
  let left = title.length;
  return excerpt.flatMap(({ text, marked }) => {
    const rest = text.slice(left).replace(left > 0 ? /^[\s.:]+/ : '', '');
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, marked }] : [];
  });
}

/** The index has `|` at the joints of German compounds, so that their parts are found. */
function withoutJoints(text: string): string {
  return text.replace(/(?<=\p{L})\|(?=\p{L})/gu, '');
}

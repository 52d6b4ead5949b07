import { distance } from '#search/distance.ts';
import { fold } from '#search/query.ts';

/** What is known of a result when its place is decided. */
export type Candidate = {
  /** Pagefind's own score; larger is better. */
  score: number;
  title: string;
  /** Everyday words of the guide, separated by commas. */
  keywords: string;
};

/**
 * Puts first what the words of the query name: a guide that has them in its title or among its everyday words is meant,
 * more than one whose text merely uses them often.
 */
export function ranked<T extends Candidate>(
  candidates: readonly T[],
  words: readonly string[],
): T[] {
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  const query = words.map(fold);
  const place = new Map(candidates.map((each) => [each, each.score / best + aptness(each, query)]));
  return [...candidates].sort((a, b) => (place.get(b) ?? 0) - (place.get(a) ?? 0));
}

const titleWeight = 1.5;
const keywordWeight = 0.7;
const wholeKeywordBonus = 1;

function aptness({ title, keywords }: Candidate, query: readonly string[]): number {
  const listed = fold(keywords).split(', ');
  const whole = listed.includes(query.join(' ')) ? wholeKeywordBonus : 0;
  return titleWeight * likeness(query, title) + keywordWeight * likeness(query, keywords) + whole;
}

/** From 0, no word of the query is in the text, to 1, all are. */
function likeness(query: readonly string[], text: string): number {
  const words = [
    ...new Set(
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    ),
  ];
  const found = query
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
    .map((word) => Math.max(0, ...words.map((known) => closeness(word, known))));
  return found.length > 0 ? found.reduce((sum, each) => sum + each, 0) / found.length : 0;
}

const almost = 0.8;

function closeness(sought: string, known: string): number {
  const [short, long] = sought.length < known.length ? [sought, known] : [known, sought];
  if (short.length >= 4 || short === long) {
    if (long.startsWith(short)) return short.length / long.length;
  }
  const oneSlip =
    short.length >= 6 && long.length - short.length <= 1 && distance(short, long) === 1;
  return oneSlip ? almost : 0;
}

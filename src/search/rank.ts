import { likeness } from '#search/likeness.ts';
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

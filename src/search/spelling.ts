import { distance } from '#search/distance.ts';
import { fold } from '#search/query.ts';

/** The words of the site in one language, the most frequent first. */
export type Vocabulary = readonly string[];

/**
 * The nearest words of the site for each word that does not occur on it.
 * @returns the corrected words, or undefined when nothing was wrong or nothing near was found
 */
export function corrected(words: readonly string[], vocabulary: Vocabulary): string[] | undefined {
  const folded = vocabulary.map(fold);
  const result = words.map((word) => nearest(word, vocabulary, folded));
  return result.some((word, index) => word !== words[index]) ? result : undefined;
}

function nearest(word: string, vocabulary: Vocabulary, folded: readonly string[]): string {
  const sought = fold(word);
  if (sought.length < 4 || folded.some((known) => known.startsWith(sought))) return word;
  let best = { word, slips: allowedSlips(sought) + 1 };
  folded.forEach((known, index) => {
    if (Math.abs(known.length - sought.length) >= best.slips) return;
    const slips = distance(sought, known);
    if (slips < best.slips) best = { word: vocabulary[index] ?? word, slips };
  });
  return best.word;
}

/** A long word may hold more slips than a short one before it becomes another word. */
function allowedSlips(word: string): number {
  if (word.length < 6) return 1;
  return word.length < 10 ? 2 : 3;
}

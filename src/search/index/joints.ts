import type { Term } from '#schema/term.ts';

/** Marks the joints of German compounds in a page's HTML; text outside the known compounds stays as it is. */
export type JointMarker = (html: string) => string;

/**
 * Pagefind finds a word by its beginning only. In the copy that it reads, `Rechnungsadresse` therefore stands as
 * `Rechnungs|adresse`: found as a whole and by each part. Endings may follow the last part.
 * @param joined compounds with `|` at each joint, as the term base has them
 */
export function jointMarker(joined: readonly string[]): JointMarker {
  const cuts = new Map(
    joined.map((word) => [word.replaceAll('|', '').toLowerCase(), cutsOf(word)]),
  );
  if (cuts.size === 0) return (html) => html;
  const longestFirst = [...cuts.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}-])(${longestFirst.join('|')})(?=(?:n|en|e|s|es|er|ern)?(?![\\p{L}]))`,
    'giu',
  );
  const mark = (text: string) =>
    text.replace(pattern, (word) => cut(word, cuts.get(word.toLowerCase()) ?? []));
  // The page's own title stays whole: a word of its own in a title outweighs one that is part of another.
  return (html) =>
    html.replace(/(?<!<h1)>[^<]+</g, mark).replace(/(?<=data-pagefind-title=")[^"]*/g, mark);
}

export function jointsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ de }) => de.joints);
}

/** The places, from the start of the whole word, at which a part ends. */
function cutsOf(joined: string): number[] {
  const parts = joined.split('|').slice(0, -1);
  let at = 0;
  return parts.map((part) => (at += part.length));
}

function cut(word: string, places: readonly number[]): string {
  return [0, ...places].map((start, index) => word.slice(start, places[index])).join('|');
}

import type { Term } from '#schema/term.ts';
import { latin } from '#search/index/letters.ts';

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
  const shortest = Math.min(...[...cuts.keys()].map(({ length }) => length));
  const beginnings = new Set([...cuts.keys()].map((word) => word.slice(0, shortest)));
  // Most words are too short to be looked up; so are most pieces of text.
  const words = new RegExp(`[${latin}-]{${shortest},}`, 'g');
  const pieces = new RegExp(`(?<!<h1)>[^<]{${shortest},}<`, 'g');
  const markWord = (word: string) => {
    const first = word.split('-', 1)[0] ?? '';
    const lower = first.toLowerCase();
    const places = beginnings.has(lower.slice(0, shortest)) ? placesIn(lower, cuts) : undefined;
    return places ? cut(first, places) + word.slice(first.length) : word;
  };
  const mark = (text: string) => text.replace(words, markWord);
  // The page's own title stays whole: a word of its own in a title outweighs one that is part of another.
  return (html) =>
    html
      .replace(pieces, mark)
      .replace(/(data-pagefind-title=")([^"]*)/g, (_, before, title) => before + mark(title));
}

const endings = ['', 'n', 'e', 's', 'en', 'es', 'er', 'ern'];

/** The joints of a word that is a known compound with an ending or without; the longest compound counts. */
function placesIn(
  word: string,
  cuts: ReadonlyMap<string, readonly number[]>,
): readonly number[] | undefined {
  for (const ending of endings) {
    const places = word.endsWith(ending)
      ? cuts.get(word.slice(0, word.length - ending.length))
      : undefined;
    if (places) return places;
  }
  return undefined;
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

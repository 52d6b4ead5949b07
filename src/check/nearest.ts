import { distance } from 'fastest-levenshtein';

/** The name that somebody probably meant by `word`, or nothing when none is like it. Case is ignored. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: { name: string; cost: number } | undefined;
  for (const name of names) {
    const cost = distance(word.toLowerCase(), name.toLowerCase());
    if (cost <= tolerance(word, name) && cost < (best?.cost ?? Infinity)) best = { name, cost };
  }
  return best?.name;
}

/** Two slips in a short word, more in a long one, never so many that another word would do as well. */
function tolerance(word: string, name: string): number {
  return Math.max(2, Math.floor(Math.min(word.length, name.length) * 0.34));
}

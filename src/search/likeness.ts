import { distance } from '#search/distance.ts';
import { fold } from '#search/query.ts';

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** From 0, no word of the query is in the text, to 1, all are. */
export function likeness(query: readonly string[], text: string): number {
  const words = [...new Set(wordsOf(text))];
  const found = query
    .flatMap(wordsOf)
    .map((word) => Math.max(0, ...words.map((known) => closeness(word, known))));
  return found.length > 0 ? found.reduce((sum, each) => sum + each, 0) / found.length : 0;
}

/**
 * From 0 to 1, how nearly two lists of words say the same: what of each is in the other, long words counting more,
 * because they tell more. The same both ways.
 */
export function nearness(a: readonly string[], b: readonly string[]): number {
  const shared = covered(a, b) + covered(b, a);
  return shared === 0 ? 0 : shared / (letters(a) + letters(b));
}

/** How many letters of the one list are in the other. */
function covered(words: readonly string[], others: readonly string[]): number {
  return words.reduce((sum, word) => sum + nearestOf(others, word) * word.length, 0);
}

function nearestOf(others: readonly string[], word: string): number {
  return Math.max(
    0,
    ...others.map((other) => Math.max(closeness(word, other), sameStem(word, other))),
  );
}

/** Whether each of the words is in the other list, nearly at least. */
export function within(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => nearestOf(others, word) > 0);
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

const almost = 0.8;

function closeness(sought: string, known: string): number {
  const [short, long] = sought.length < known.length ? [sought, known] : [known, sought];
  if (short.length >= 4 || short === long) {
    if (long.startsWith(short)) return short.length / long.length;
  }
  const oneSlip =
    short.length >= 5 && long.length - short.length <= 1 && distance(short, long) === 1;
  return oneSlip ? almost : 0;
}

const leastStem = 4;
const leastShare = 0.6;

/** *elimino* and *eliminar*: what the reader does is in another form than the title has it. */
function sameStem(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const share = at / Math.max(a.length, b.length);
  return at >= leastStem && share >= leastShare ? share : 0;
}

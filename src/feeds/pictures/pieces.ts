import createHyphenator from 'hyphen';
import german from 'hyphen/patterns/de-1996.js';
import spanish from 'hyphen/patterns/es.js';
import type { Locale, Localized } from '#i18n/locales.ts';

/** A part of a text before which a line may end, and what joins it to the part before. */
export type Piece = {
  text: string;
  /** ` ` is left out at the end of a line, `-` stands only there. */
  joint: ' ' | '-' | '';
};

const softHyphen = '\u00ad';
const options = { hyphenChar: softHyphen, minWordLength: 8 };
// Without the option `async` it answers at once; its types do not say so.
type Hyphenate = (text: string) => string;
const hyphenate: Localized<Hyphenate> = {
  es: createHyphenator(spanish, options) as Hyphenate,
  de: createHyphenator(german, options) as Hyphenate,
};

/** Words that no line should end with: they belong to what follows. */
const conjunctions: Localized<RegExp> = {
  es: /(?<=^|\s)(y|e|o|u|a) +/giu,
  de: /(?<=^|\s)(und|oder) +/giu,
};

/**
 * Words, and their parts after a hyphen or a slash that is written: `Zwei-`, `Faktor`. Conjunctions stay with the next
 * word, so that they begin a line.
 */
export function words(text: string, locale: Locale): Piece[] {
  return text
    .replace(conjunctions[locale], '$1\u00a0')
    .split(/[^\S\u00a0\u202f]+/)
    .filter(Boolean)
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u)
        .map((part, index): Piece => ({ text: part, joint: index === 0 ? ' ' : '' })),
    );
}

/** A word at its syllables, at least three letters on each side. */
export function syllables({ text, joint }: Piece, locale: Locale): Piece[] {
  const marked = hyphenate[locale](text);
  return parts(joinShort(marked.split(softHyphen)), joint);
}

/** A word at each of its characters, for what has no syllables. */
export function characters({ text, joint }: Piece): Piece[] {
  return parts([...text], joint);
}

function parts(texts: readonly string[], joint: Piece['joint']): Piece[] {
  return texts.map((text, index) => ({ text, joint: index === 0 ? joint : '-' }));
}

const fewestLetters = 3;

function joinShort(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    const short = before !== undefined && Math.min(before.length, text.length) < fewestLetters;
    if (short) joined[joined.length - 1] = before + text;
    else joined.push(text);
  }
  return joined;
}

import { defineMdastPlugin } from 'satteri';
import type { Locale, Localized } from '#i18n/locales.ts';
import { localeOfFile } from '#markdown/place.ts';

type Marks = { double: [string, string]; single: [string, string] };

const marks: Localized<Marks> = {
  es: { double: ['«', '»'], single: ['“', '”'] },
  de: { double: ['„', '“'], single: ['‚', '‘'] },
};

const noBreak = '\u00a0';
const narrowNoBreak = '\u202f';

/**
 * Text as a printer would set it in this language: `"x"` → «x» or „x“, `'` in a word → ’,
 * and no line break before `▸`, inside German abbreviations, or between a number and its unit.
 */
export function typeset(text: string, locale: Locale): string {
  // Three of four texts have nothing to set, and each page has hundreds.
  return mayBeSet(text) ? keepTogether(setQuotes(text, locale), locale) : text;
}

/** A quote, the sign of a path, a number with its unit, or the end of an abbreviation. */
const settable = /["'▸]|\d (?:%|€|CHF|h|min|MB|GB|TB)|\. ?[BhaUuÄ]\./;

/** Whether there may be anything to set in a text, or in the texts of its Markdown source. */
export function mayBeSet(text: string): boolean {
  return settable.test(text);
}

function setQuotes(text: string, locale: Locale): string {
  const { double, single } = marks[locale];
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/["']/g, (quote, at: number) => {
    const pair = quote === '"' ? double : single;
    return opens(text, at) ? pair[0] : pair[1];
  });
}

/** A quote opens after a space, a bracket or nothing, when a word follows. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined) return after === undefined || /[\p{L}\p{N}¿¡]/u.test(after);
  return /[\s([{¿¡–—▸]/u.test(before);
}

function keepTogether(text: string, locale: Locale): string {
  const joined = text
    .replace(/ ▸/g, `${noBreak}▸`)
    .replace(/(\d) (?=(?:%|€|CHF|h|min|MB|GB|TB)(?!\p{L}))/gu, `$1${noBreak}`);
  return locale === 'de'
    ? joined.replace(/\b([zdusoie])\. ?(?=[BhaUuÄ]\.)/g, `$1.${narrowNoBreak}`)
    : joined;
}

/** Sets the type of every text of a guide; code stays as it is. */
export const typography = defineMdastPlugin({
  name: 'vademecum-typography',
  text(node, ctx) {
    const locale = localeOfFile(ctx.fileURL);
    if (!locale) return;
    const value = typeset(node.value, locale);
    if (value !== node.value) ctx.setProperty(node, 'value', value);
  },
});

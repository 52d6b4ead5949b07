import type { Locale, Localized } from '#i18n/locales.ts';

/** Words that a question needs and a search does not. Articles, helpers, politeness. */
const idle: Localized<ReadonlySet<string>> = {
  es: new Set(
    'a al algo ante aunque como con cual cuando de del desde donde dónde el ella en entre es esa ese eso esta estas este esto estoy ha hace hacer han hasta hay he la las le lo los me mi mis muy necesito no nos o para pero por porque puedo que qué quien quiero se ser si sí significa sin sobre son su sus te tengo tiene tienen todo tu tus un una unas uno unos usar y ya yo cómo cuál cuándo quién'.split(
      ' ',
    ),
  ),
  de: new Set(
    'aber als am an auch auf aus bedeutet bei bekomme bin bitte da damit das dass dem den der des die dies diese dieser doch du ein eine einem einen einer eines er es etwas für geht gibt habe haben hat ich ihm ihn ihr ihre im in ist ja kann kein keine können mache machen man mein meine meinem meinen meiner mich mir mit möchte muss nach nicht noch nur ob oder sein sich sie sind so soll trotz um und uns unser vom von war warum was wenn wer werden wie will wir wird wo zu zum zur'.split(
      ' ',
    ),
  ),
};

/** What is typed is never longer than this; the rest is dropped. */
export const maxQueryLength = 200;

/** The typed text as one line: control characters and needless spaces gone, cut to a sensible length. */
export function tidy(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxQueryLength);
}

/**
 * The words to search for: the typed ones without those that carry no meaning, unless nothing else is left.
 * A query in double quotes is meant literally and stays whole.
 */
export function searchWords(query: string, locale: Locale): string[] {
  if (/^".+"$/.test(query)) return [query];
  const words = query.split(/[^\p{L}\p{N}_./@+-]+/u).filter(Boolean);
  const telling = words.filter((word) => !idle[locale].has(word.toLocaleLowerCase(locale)));
  return telling.length > 0 ? telling : words;
}

const meaning: Localized<RegExp> = {
  es: /^\P{L}*qu[eé] (es|son|significa|quiere decir)(?!\p{L})/iu,
  de: /^\P{L}*was (ist|sind|bedeutet|heißt|heisst)(?!\p{L})/iu,
};

/** Whether a question asks what a word means: *was ist ein Avatar*. */
export function asksMeaning(query: string, locale: Locale): boolean {
  return meaning[locale].test(query);
}

/** A word as it is compared: lower case, accents and ß folded. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

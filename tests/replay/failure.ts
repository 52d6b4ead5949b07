import type { By } from '#cli/replay/titles.ts';
import type { Locale } from '#i18n/locales.ts';
import type { WalkthroughFile } from './walkthrough-files.ts';

/** Which guide is followed, in which language, and how. */
export type Course = {
  readonly source: WalkthroughFile;
  readonly locale: Locale;
  readonly by: By;
};

/** Where in the file somebody has come to. */
export type Place = {
  readonly id: string;
  /** Keys and places that lead to it: `['steps', 2, 'until']` */
  readonly path: readonly (string | number)[];
};

/** A guide that could not be followed. The message names file and line, and what was found instead. */
export class ReplayFailure extends Error {
  constructor({ source, locale, by }: Course, { id, path }: Place, what: string) {
    super(`${source.file}:${source.lineOf(path)}, step "${id}" (${locale}, ${by}): ${what}`);
    this.name = 'ReplayFailure';
  }
}

const mostNames = 12;

/** `the buttons "Schließen", "Abbrechen"`; `no button` */
export function listed(noun: string, names: readonly string[]): string {
  const different = [...new Set(names)];
  if (different.length === 0) return `no ${noun}`;
  const shown = different.slice(0, mostNames).map((name) => `"${name}"`);
  const more = different.length - shown.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  const plural = noun.endsWith('x') ? `${noun}es` : `${noun}s`;
  return `the ${different.length === 1 ? noun : plural} ${shown.join(', ')}${rest}`;
}

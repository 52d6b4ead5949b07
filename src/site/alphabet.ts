import type { Locale } from '#i18n/locales.ts';

/** Entries under their first letter, letters and entries in the order of the language. */
export type LetterGroup<Entry> = { letter: string; entries: Entry[] };

/**
 * Sorts entries by a word of theirs and groups them by its first letter, accents folded: Ä stands with A.
 * Entries that begin with no letter stand under `#`.
 */
export function byLetter<Entry>(
  entries: readonly Entry[],
  word: (entry: Entry) => string,
  locale: Locale,
): LetterGroup<Entry>[] {
  const { compare } = new Intl.Collator(locale, {
    sensitivity: 'base',
    numeric: true,
    ignorePunctuation: true,
  });
  const sorted = [...entries].sort((a, b) => compare(word(a), word(b)));
  const groups = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const letter = firstLetter(word(entry));
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }));
}

function firstLetter(word: string): string {
  const letter =
    word
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#';
  return /\p{L}/u.test(letter) ? letter : '#';
}

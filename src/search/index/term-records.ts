import { type Locale, locales } from '#i18n/locales.ts';
import { typeset } from '#markdown/typography.ts';
import type { Term, TermForm } from '#schema/term.ts';
import { pageAddress } from '#site/address.ts';

/** An entry of the glossary as Pagefind indexes it: a result of its own, though many stand on one page. */
export type TermRecord = {
  url: string;
  language: Locale;
  content: string;
  meta: { title: string; keywords: string };
  /** Lets the search ask for terms alone; guides need no such mark. */
  filters: { kind: ['term'] };
};

/** A record for each term and language, with its definition as the text. */
export function termRecords(terms: readonly Term[]): TermRecord[] {
  return terms.flatMap((term) =>
    locales.map((locale) => termRecord(term.id, term[locale], locale)),
  );
}

function termRecord(id: string, own: TermForm, locale: Locale): TermRecord {
  const names = [...own.variants, ...own.everyday];
  return {
    url: `${pageAddress('glossary', locale)}#${id}`,
    language: locale,
    content: typeset(own.definition, locale),
    meta: { title: own.form, keywords: names.join(', ') },
    filters: { kind: ['term'] },
  };
}

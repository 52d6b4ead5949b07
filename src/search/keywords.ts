import type { Term } from '#schema/term.ts';
import type { GuidePage } from '#site/library.ts';

/** Every word that should lead to a guide without standing in it: its own everyday words and those of its terms. */
export function keywordsOf({ data, locale }: GuidePage, terms: readonly Term[]): string {
  const own = new Set(data.terms);
  const ofTerms = terms
    .filter(({ id }) => own.has(id))
    .flatMap(({ [locale]: { form, variants, everyday } }) => [form, ...variants, ...everyday]);
  return [...new Set([...data.search, ...ofTerms])].join(', ');
}

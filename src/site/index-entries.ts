import type { Locale } from '#i18n/locales.ts';
import type { GuidePage, Library } from '#site/library.ts';

/** A word of the A–Z and the guides it leads to. */
export type IndexEntry = { word: string; guides: GuidePage[] };

/**
 * Every word under which a guide can be found without a search engine: its title, the everyday words of its
 * front matter, and the forms of the terms it is about. Words that differ only in case are one entry.
 */
export function indexEntries({ guides, terms }: Library, locale: Locale): IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  const forms = new Map(terms.map((term) => [term.id, term[locale]]));
  for (const guide of guides[locale]) {
    const ofTerms = guide.data.terms.flatMap((id) => {
      const form = forms.get(id);
      return form ? [form.form, ...form.variants] : [];
    });
    for (const word of [guide.data.title, ...ofTerms, ...guide.data.search]) {
      add(entries, word, guide);
    }
  }
  return [...entries.values()];
}

function add(entries: Map<string, IndexEntry>, word: string, guide: GuidePage): void {
  const key = word.toLocaleLowerCase(guide.locale);
  const entry = entries.get(key) ?? { word, guides: [] };
  if (!entry.guides.includes(guide)) entry.guides.push(guide);
  entries.set(key, entry);
}

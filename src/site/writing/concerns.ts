import type { Corpus } from '#check/corpus.ts';
import type { Spot } from '#check/problem.ts';
import type { Yaml } from '#check/yaml/yaml.ts';

/**
 * The guides that a place in the content is about: the guide of a file, and for the lists of categories, journeys and
 * terms the guides that the entry at that place names, or that name it.
 */
export function guidesConcerned(corpus: Corpus, { file, line }: Spot): string[] {
  const { guides, walkthroughs, categories, journeys, terms } = corpus;
  const own = [...guides, ...walkthroughs].find((each) => each.file === file);
  if (own) return [own.id];
  const ids = [...new Set(guides.map(({ id }) => id))];
  const entry = (list: Yaml) => (list.file === file ? entryAt(list, line) : undefined);
  const category = entry(categories);
  if (category !== undefined) {
    const folder = text(categories, [category, 'id']);
    return ids.filter((id) => id.startsWith(`${folder}/`));
  }
  const journey = entry(journeys);
  if (journey !== undefined) {
    const named = journeys.texts([journey, 'guides']).map(({ value }) => value);
    return ids.filter((id) => named.includes(id));
  }
  const term = entry(terms);
  return term === undefined ? [] : usersOf(corpus, text(terms, [term, 'id']));
}

/** The address of every guide whose category and path are known, without the base path: `es/facturas/ver/` */
export function guidesByAddress({ guides, categories }: Corpus): Map<string, string> {
  const found = new Map<string, string>();
  for (const { locale, category, id, yaml } of guides) {
    const index = Array.from({ length: categories.length() }, (_, at) => at).find(
      (at) => text(categories, [at, 'id']) === category,
    );
    const folder = index === undefined ? undefined : text(categories, [index, locale, 'path']);
    const path = yaml && text(yaml, ['path']);
    if (folder && path) found.set(`${locale}/${folder}/${path}/`, id);
  }
  return found;
}

function usersOf({ guides }: Corpus, term: string | undefined): string[] {
  const users = guides.filter(({ yaml, source }) => {
    const named = yaml?.texts(['terms']).map(({ value }) => value) ?? [];
    return term !== undefined && (named.includes(term) || source.includes(`<Term id="${term}"`));
  });
  return [...new Set(users.map(({ id }) => id))];
}

/** The last entry that begins at or before the line. */
function entryAt(list: Yaml, line: number): number | undefined {
  const begun = Array.from({ length: list.length() }, (_, index) => index).filter(
    (index) => list.keySpot([index]).line <= line,
  );
  return begun.at(-1);
}

function text(yaml: Yaml, path: readonly (string | number)[]): string | undefined {
  return yaml.texts(path)[0]?.value;
}

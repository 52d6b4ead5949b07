import { namesOf } from '#check/corpus/entries.ts';
import { top } from '#check/corpus/guide.ts';
import type { Corpus } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { Located } from '#check/yaml/yaml.ts';
import { locales } from '#i18n/locales.ts';

type Entry = Located & { category: string; id: string };

/** categories.yaml lists every guide once, and nothing else. */
export const readingOrderRule: Rule = (corpus) => {
  if (!corpus.categories.trusted) return [];
  const entries = listed(corpus);
  return [
    ...entries.flatMap((entry) => [...twice(entry, entries), ...absent(entry, corpus, entries)]),
    ...unlisted(corpus, entries),
  ];
};

function listed({ categories }: Corpus): Entry[] {
  return Array.from({ length: categories.length() }, (_, index) => {
    const category = String(categories.value([index, 'id']));
    return categories
      .texts([index, 'guides'])
      .map((entry) => ({ ...entry, category, id: `${category}/${entry.value}` }));
  }).flat();
}

function twice(entry: Entry, entries: readonly Entry[]): Problem[] {
  const first = entries.find(({ id }) => id === entry.id);
  if (!first || first === entry) return [];
  return [problem('guide-listed-twice', entry, { name: entry.value, first: `line ${first.line}` })];
}

function absent(entry: Entry, { guides }: Corpus, entries: readonly Entry[]): Problem[] {
  if (guides.some(({ id }) => id === entry.id)) return [];
  const names = guides
    .filter(({ category }) => category === entry.category)
    .map(({ name }) => name);
  const free = names.filter(
    (name) => !entries.some(({ id }) => id === `${entry.category}/${name}`),
  );
  const files = locales.map((locale) => `content/${locale}/${entry.id}.mdx`);
  return [problem('listed-guide-absent', entry, { name: entry.value, files, others: free })];
}

function unlisted({ guides, categories }: Corpus, entries: readonly Entry[]): Problem[] {
  const known = namesOf(categories);
  return guides.flatMap(({ id, name, category, file }) => {
    if (!known.includes(category))
      return [problem('unknown-category', top(file), { folder: category, categories: known })];
    if (entries.some((entry) => entry.id === id)) return [];
    const line = categories.keySpot([known.indexOf(category), 'guides']).line;
    return [
      problem('unlisted-guide', top(file), {
        name,
        category,
        list: `content/categories.yaml:${line}`,
      }),
    ];
  });
}

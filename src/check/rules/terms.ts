import { idsOf, namesOf } from '#check/corpus/entries.ts';
import type { Corpus } from '#check/corpus.ts';
import { type Problem, problem, type Spot } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { languageName } from '#check/wording/translation.ts';
import type { Located } from '#check/yaml/yaml.ts';
import { locales } from '#i18n/locales.ts';

/** Terms exist where they are named, and can be told apart. */
export const termsRule: Rule = (corpus) => {
  // Without terms that can be read, every use of a term would be called unknown.
  if (!corpus.terms.trusted || corpus.terms.length() === 0) return [];
  const known = namesOf(corpus.terms);
  const unknown = named(corpus).filter(({ value }) => !known.includes(value));
  return [
    ...unknown.map((spot) => problem('unknown-term', spot, { id: spot.value, terms: known })),
    ...locales.flatMap((locale) => ambiguous(corpus, locale)),
    ...selfish(corpus),
  ];
};

/** Every place that names a term. */
function named({ guides, terms }: Corpus): (Spot & { value: string })[] {
  const inGuides = guides.flatMap(({ file, yaml, body }) => [
    ...(yaml?.texts(['terms']) ?? []),
    ...(body?.outline.components ?? [])
      .filter(({ name, attributes }) => name === 'Term' && attributes['id'] !== undefined)
      .map(({ attributes, line, column }) => ({
        file,
        line,
        column,
        value: attributes['id'] ?? '',
      })),
  ]);
  return [...inGuides, ...entries(terms).flatMap((index) => terms.texts([index, 'see']))];
}

function entries(terms: Corpus['terms']): number[] {
  return Array.from({ length: terms.length() }, (_, index) => index);
}

function selfish({ terms }: Corpus): Problem[] {
  return entries(terms).flatMap((index) =>
    terms
      .texts([index, 'see'])
      .filter(({ value }) => value === terms.value([index, 'id']))
      .map((entry) => problem('term-sees-itself', entry, { id: entry.value })),
  );
}

function ambiguous({ terms }: Corpus, locale: (typeof locales)[number]): Problem[] {
  const forms: Located[] = entries(terms).flatMap((index) => terms.texts([index, locale, 'form']));
  return forms.flatMap((form, at) => {
    const first = forms.findIndex(({ value }) => value.toLowerCase() === form.value.toLowerCase());
    if (first === at) return [];
    const other = forms[first] ?? form;
    const facts = {
      form: form.value,
      language: languageName(locale),
      other: String(terms.value([other.path[0] ?? 0, 'id']) ?? other.value),
      line: other.line,
    };
    return [problem('ambiguous-form', form, facts)];
  });
}

/** Terms and categories have ids of their own. */
export const ownIdsRule: Rule = ({ terms, categories }) => [
  ...repeated(idsOf(terms)).map(({ entry, first }) =>
    problem('duplicate-term', entry, { id: entry.value, first }),
  ),
  ...repeated(idsOf(categories)).map(({ entry, first }) =>
    problem('duplicate-category', entry, { id: entry.value, first }),
  ),
];

function repeated(ids: readonly Located[]): { entry: Located; first: number }[] {
  return ids.flatMap((entry) => {
    const first = ids.find(({ value }) => value === entry.value) ?? entry;
    return first === entry ? [] : [{ entry, first: first.line }];
  });
}

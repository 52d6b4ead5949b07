import type { Rule } from '#check/rules/rule.ts';
import { judge } from '#check/schema/judge.ts';
import { categories } from '#schema/category.ts';
import { guide } from '#schema/guide.ts';
import { journeys } from '#schema/journey.ts';
import { terms } from '#schema/term.ts';

/** Front matter, term base, categories and journeys have the fields they should have. */
export const schemaRule: Rule = (corpus) => [
  ...corpus.guides.flatMap(({ yaml }) => (yaml ? judge(yaml, guide, 'the front matter') : [])),
  ...judge(corpus.categories, categories, 'the list of categories'),
  ...judge(corpus.journeys, journeys, 'the list of journeys'),
  ...judge(corpus.terms, terms, 'the list of terms'),
];

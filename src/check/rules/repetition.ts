import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { Located } from '#check/yaml/yaml.ts';

const lists = ['products', 'terms', 'search', 'related'];

/** Lists of front matter name nothing twice, and questions have ids of their own. */
export const repetitionRule: Rule = ({ guides }) => guides.flatMap(repetitions);

function repetitions({ yaml }: GuideFile): Problem[] {
  if (!yaml) return [];
  const ids = Array.from({ length: yaml.length(['faq']) }, (_, index) =>
    yaml.texts(['faq', index, 'id']),
  ).flat();
  return [
    ...lists.flatMap((list) => repeated(yaml.texts([list]), `\`${list}\``)),
    ...repeated(ids, '`id` in `faq`'),
  ];
}

function repeated(entries: readonly Located[], field: string): Problem[] {
  return entries.flatMap((entry) => {
    const first = entries.find(({ value }) => value === entry.value) ?? entry;
    return first === entry
      ? []
      : [problem('repeated-value', entry, { field, value: entry.value, first: first.line })];
  });
}

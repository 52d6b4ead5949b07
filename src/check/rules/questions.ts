import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';

/** The questions of the front matter are shown once. */
export const questionsRule: Rule = ({ guides }) => guides.flatMap(judge);

function judge({ file, yaml, body, draft }: GuideFile): Problem[] {
  if (!body || !yaml?.trusted || draft) return [];
  const [first, ...more] = body.tags.filter(({ name }) => name === 'Faq');
  if (first) return more.map((tag) => problem('questions-shown-twice', tag, { first: first.line }));
  const section = body.outline.headings.find(({ id }) => id === 'faq');
  if (!section || yaml.length(['faq']) === 0) return [];
  const spot = { file, line: section.line, column: section.column };
  return [problem('questions-not-shown', spot, { line: yaml.keySpot(['faq']).line })];
}

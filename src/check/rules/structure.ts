import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { pairsOf } from '#check/rules/translation.ts';
import type { Place } from '#markdown/outline.ts';

type Numbered = Place & { id: string };
type Part = 'headings' | 'steps';

/** Sections and steps have the same ids in the same order in both languages, so that the language switch keeps the place. */
export const structureRule: Rule = (corpus) =>
  pairsOf(corpus).flatMap(([es, de]) => [
    ...compare(es, de, 'headings'),
    ...compare(es, de, 'steps'),
  ]);

function compare(es: GuideFile, de: GuideFile, part: Part): Problem[] {
  if (!es.body || !de.body) return [];
  const here = numbered(de, part);
  const there = numbered(es, part);
  const at = here.findIndex(({ id }, index) => id !== there[index]?.id);
  const position = at >= 0 ? at : there.length > here.length ? here.length : -1;
  return position < 0 ? [] : [different({ es, de, part, here, there, position })];
}

/** What has no id is told elsewhere. */
function numbered({ body }: GuideFile, part: Part): Numbered[] {
  return (body?.outline[part] ?? []).flatMap(({ id, line, column }) =>
    id ? [{ id, line, column }] : [],
  );
}

type Difference = {
  es: GuideFile;
  de: GuideFile;
  part: Part;
  here: Numbered[];
  there: Numbered[];
  position: number;
};

function different({ es, de, part, here, there, position }: Difference): Problem {
  const place = here[position] ?? here.at(-1) ?? { line: 1, column: 1 };
  const otherLine = (there[position] ?? there.at(-1))?.line ?? 1;
  const facts = {
    position: position + 1,
    here: here[position]?.id,
    there: there[position]?.id,
    other: `${es.file}:${otherLine}`,
    others: there.map(({ id }) => id),
  };
  const spot = { file: de.file, line: place.line, column: place.column };
  return part === 'steps'
    ? problem('different-steps', spot, facts)
    : problem('different-sections', spot, facts);
}

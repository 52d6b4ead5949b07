import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { fieldName } from '#check/schema/shapes.ts';
import type { KeyPath, Yaml } from '#check/yaml/yaml.ts';
import { day } from '#schema/text.ts';

/** Dates are possible, changes stand in their order, and a guide whose review is due is told. */
export const datesRule: Rule = ({ guides }, { today }) =>
  guides.flatMap((guide) => [...future(guide, today), ...review(guide, today), ...changes(guide)]);

function future({ yaml, draft }: GuideFile, today: string): Problem[] {
  if (!yaml) return [];
  const paths: KeyPath[] = [
    ['checked'],
    ...eachOf(yaml, 'sources', 'dated'),
    // A draft may say when it is to appear, and what will have changed by then.
    ...(draft ? [] : [['published'], ...eachOf(yaml, 'changes', 'on')]),
  ];
  return paths.flatMap((path) => {
    const value = dayAt(yaml.value(path));
    if (value === undefined || value <= today) return [];
    return [problem('date-in-future', yaml.spot(path), { field: fieldName(path), value, today })];
  });
}

function eachOf(yaml: Yaml, list: string, field: string): KeyPath[] {
  return Array.from({ length: yaml.length([list]) }, (_, index) => [list, index, field]);
}

function review({ yaml }: GuideFile, today: string): Problem[] {
  const reviewBy = dayAt(yaml?.value(['reviewBy']));
  const checked = dayAt(yaml?.value(['checked']));
  if (!yaml || reviewBy === undefined) return [];
  const spot = yaml.spot(['reviewBy']);
  if (checked !== undefined && reviewBy <= checked)
    return [problem('review-before-check', spot, { reviewBy, checked })];
  return reviewBy < today ? [problem('review-due', spot, { reviewBy })] : [];
}

/** A change has nothing to do with `checked`: it need not touch what the sources say. */
function changes({ yaml }: GuideFile): Problem[] {
  if (!yaml) return [];
  const published = dayAt(yaml.value(['published']));
  const days = eachOf(yaml, 'changes', 'on').map((path) => ({
    spot: yaml.spot(path),
    field: fieldName(path),
    on: dayAt(yaml.value(path)),
  }));
  return days.flatMap(({ spot, field, on }, index) => {
    if (on === undefined) return [];
    if (published !== undefined && on < published)
      return [problem('change-before-publication', spot, { field, on, published })];
    const above = days[index - 1]?.on;
    return above !== undefined && above <= on
      ? [problem('changes-not-newest-first', spot, { field, on, above })]
      : [];
  });
}

function dayAt(value: unknown): string | undefined {
  const read = day.safeParse(value);
  return read.success ? read.data : undefined;
}

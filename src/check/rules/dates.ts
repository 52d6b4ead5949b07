import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { fieldName } from '#check/schema/shapes.ts';
import type { KeyPath } from '#check/yaml/yaml.ts';
import { day } from '#schema/text.ts';

/** Dates are possible, and a guide whose review is due is told. */
export const datesRule: Rule = ({ guides }, { today }) =>
  guides.flatMap((guide) => [...future(guide, today), ...review(guide, today)]);

function future({ yaml }: GuideFile, today: string): Problem[] {
  if (!yaml) return [];
  const sources = Array.from({ length: yaml.length(['sources']) }, (_, index) => [
    'sources',
    index,
    'dated',
  ]);
  return [['checked'], ...sources].flatMap((path: KeyPath) => {
    const value = dayAt(yaml.value(path));
    if (value === undefined || value <= today) return [];
    return [problem('date-in-future', yaml.spot(path), { field: fieldName(path), value, today })];
  });
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

function dayAt(value: unknown): string | undefined {
  const read = day.safeParse(value);
  return read.success ? read.data : undefined;
}

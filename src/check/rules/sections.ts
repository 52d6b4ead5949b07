import { type GuideFile, top } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { OutlineHeading } from '#markdown/outline.ts';
import { requiredSections } from '#schema/guide.ts';

/** Published guides have the sections that every guide has, in the same order. */
export const sectionsRule: Rule = ({ guides }) =>
  guides.filter(({ draft }) => !draft).flatMap((guide) => [...missing(guide), ...misplaced(guide)]);

function sectionsOf({ body }: GuideFile): OutlineHeading[] {
  return (body?.outline.headings ?? []).filter(({ depth }) => depth === 2);
}

function missing(guide: GuideFile): Problem[] {
  const { body, file, locale } = guide;
  if (!body) return [];
  const sections = sectionsOf(guide);
  return requiredSections
    .filter((id) => !sections.some((section) => section.id === id))
    .map((id) => {
      const earlier = requiredSections.slice(0, requiredSections.indexOf(id)).reverse();
      const before = earlier
        .map((name) => sections.find((section) => section.id === name))
        .find((section) => section);
      const spot = before ? { file, line: before.line, column: before.column } : top(file);
      return problem('section-missing', spot, { id, locale, after: before?.id });
    });
}

function misplaced(guide: GuideFile): Problem[] {
  const order: readonly string[] = requiredSections;
  const sections = sectionsOf(guide).filter(({ id }) => id !== undefined && order.includes(id));
  return sections.flatMap((section, index) => {
    const id = section.id ?? '';
    const earlier = sections
      .slice(0, index)
      .find((other) => order.indexOf(other.id ?? '') > order.indexOf(id));
    if (!earlier) return [];
    const spot = { file: guide.file, line: section.line, column: section.column };
    return [problem('section-order', spot, { id, earlier: earlier.id ?? '', line: earlier.line })];
  });
}

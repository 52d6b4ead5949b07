import { anchorsOf } from '#check/corpus/anchors.ts';
import { type GuideFile, toKebab } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { kebabPattern } from '#schema/text.ts';

/** Headings go down one level at a time below the page's title, and have a text and an id. */
export const headingsRule: Rule = ({ guides }) => guides.flatMap(judgeHeadings);

function judgeHeadings({ file, body }: GuideFile): Problem[] {
  const headings = body?.outline.headings ?? [];
  return headings.flatMap(({ depth, id, text, line, column }, index) => {
    const spot = { file, line, column };
    const before = headings[index - 1]?.depth ?? 1;
    const marks = '#'.repeat(Math.max(depth, 2));
    return [
      ...(depth === 1 ? [problem('heading-title', spot, { text })] : []),
      ...(depth > before + 1 ? [problem('heading-jump', spot, { text, depth, before })] : []),
      ...(text === '' ? [problem('heading-empty', spot, {})] : []),
      ...(id ? [] : [problem('heading-without-id', spot, { text, marks })]),
    ];
  });
}

/** Ids that the page itself gives. */
const reserved = /^(?:content|who|sources|related|our-labels|dialog-search|term-.*|faq-.*)$/;

/** The ids of a page are well formed, its own, and free. */
export const anchorsRule: Rule = ({ guides }) =>
  guides.flatMap((guide) => {
    const anchors = anchorsOf(guide).filter(
      ({ id }) =>
        !id.startsWith('faq-') || guide.body?.outline.headings.some((one) => one.id === id),
    );
    return anchors.flatMap((anchor) => {
      const { id } = anchor;
      const first = anchors.find((other) => other.id === id) ?? anchor;
      return [
        ...(kebabPattern.test(id)
          ? []
          : [problem('bad-anchor', anchor, { id, right: toKebab(id) })]),
        ...(reserved.test(id) ? [problem('reserved-anchor', anchor, { id })] : []),
        ...(first === anchor
          ? []
          : [problem('duplicate-anchor', anchor, { id, first: first.line })]),
      ];
    });
  });

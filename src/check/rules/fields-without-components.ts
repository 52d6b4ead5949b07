import { inlineFields, spotOf } from '#check/corpus/references.ts';
import { problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { fieldName } from '#check/schema/shapes.ts';

/** Answers in the front matter are Markdown only. */
export const fieldsWithoutComponentsRule: Rule = ({ guides }) =>
  guides.flatMap((guide) =>
    inlineFields(guide).flatMap((path) => {
      const tags = String(guide.yaml?.value(path)).match(/<\/?[A-Za-z][^>]*>/g) ?? [];
      return tags
        .filter((tag) => !tag.startsWith('</'))
        .map((tag) =>
          problem('component-in-field', spotOf(guide, path, { needle: tag }).spot, {
            field: fieldName(path),
            tag,
          }),
        );
    }),
  );

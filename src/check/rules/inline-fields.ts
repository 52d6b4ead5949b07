import { markdownToMdast } from 'satteri';
import { inlineFields } from '#check/corpus/references.ts';
import { problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { fieldName } from '#check/schema/shapes.ts';
import { markdownFeatures } from '#markdown/features.ts';

const names: Readonly<Record<string, string>> = {
  list: 'a list',
  heading: 'a heading',
  code: 'a block of code',
  blockquote: 'a quotation',
  table: 'a table',
  thematicBreak: 'a rule',
  paragraph: 'more than one paragraph',
};

/** Answers in the front matter are one paragraph. */
export const inlineFieldsRule: Rule = ({ guides }) =>
  guides.flatMap(({ yaml, file }) =>
    inlineFields({ yaml }).flatMap((path) => {
      const found = block(String(yaml?.value(path)));
      const spot = yaml?.spot(path) ?? { file, line: 1, column: 1 };
      return found ? [problem('not-inline', spot, { field: fieldName(path), found })] : [];
    }),
  );

/** A line that begins with a letter is a paragraph, and needs no parser. */
const oneSentence = /^[\p{L}¿¡„«][^\n]*$/u;

/** What stands there beside, or instead of, a first paragraph. */
function block(text: string): string | undefined {
  if (oneSentence.test(text)) return undefined;
  const root = markdownToMdast(text.replace(/</g, '&lt;'), { features: markdownFeatures });
  const [first, second] = 'children' in root ? root.children : [];
  const odd = first?.type === 'paragraph' ? second : first;
  return odd && (names[odd.type] ?? 'something that is no text');
}

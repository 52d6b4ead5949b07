import type { Tag } from '#check/corpus/body.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { plainText } from '#markdown/outline.ts';

/** Steps stand in `<Steps>`, nothing else does, and their names are headings. */
export const stepsRule: Rule = ({ guides }) =>
  guides.flatMap(({ body }) => (body?.tags ?? []).flatMap(judge));

function judge(tag: Tag): Problem[] {
  if (tag.name === 'Steps') return [...withoutStep(tag), ...between(tag)];
  return tag.name === 'Step' ? judgeStep(tag) : [];
}

function judgeStep(tag: Tag): Problem[] {
  const name = tag.attributes.find((attribute) => attribute.name === 'name')?.value ?? '';
  return [
    ...(tag.parents.at(-1) === 'Steps' ? [] : [problem('step-outside-steps', tag, { name })]),
    ...(/(?<!\.)\.\s*$/.test(name) ? [problem('step-name-full-stop', tag, { name })] : []),
  ];
}

function isStep(node: Tag['children'][number]): boolean {
  return 'name' in node && node.name === 'Step';
}

function withoutStep(tag: Tag): Problem[] {
  return tag.children.some(isStep) ? [] : [problem('steps-without-step', tag, {})];
}

function between({ file, children }: Tag): Problem[] {
  return children
    .filter((child) => !isStep(child) && child.type !== 'mdxFlowExpression')
    .map((child) => {
      const { line, column } = child.position?.start ?? { line: 1, column: 1 };
      return problem(
        'text-between-steps',
        { file, line, column },
        { text: plainText(child, (id) => id) },
      );
    });
}

import { type MdastNode, mdxToMdast } from 'satteri';
import { fakeLinks } from '#check/corpus/fake-links.ts';
import { mendText } from '#check/corpus/mend-text.ts';
import { explainSyntax } from '#check/corpus/syntax.ts';
import { linesOf } from '#check/lines.ts';
import type { Problem, Spot } from '#check/problem.ts';
import { markdownFeatures } from '#markdown/features.ts';
import { type Outline, outlineOf, plainText } from '#markdown/outline.ts';

export type Attribute = { name: string; value: string | undefined };
/** A component or HTML tag as written. */
export type Tag = Spot & {
  name: string;
  attributes: Attribute[];
  /** The names of the components around it, innermost last. */
  parents: readonly string[];
  /** Its words without markup. */
  text: string;
  /** What stands directly in it. */
  children: readonly MdastNode[];
};
/** Program code in a guide: a line that begins with `import` or `export`, or something in curly brackets. */
export type Code = Spot & { type: 'module' | 'expression'; text: string };
export type Definition = Spot & { label: string };

export type FakeLinkInText = Spot & { text: string };

/** What a guide's text consists of. */
export type Body = {
  outline: Outline;
  tags: Tag[];
  codes: Code[];
  definitions: Definition[];
  fakeLinks: FakeLinkInText[];
};

const mostMistakes = 20;

/**
 * Reads the text of a guide and says what keeps it from being read. After a stray sign, reading goes on as if it
 * were not there; after anything else there is no body. Never throws.
 */
export function readBody(written: string, file: string): { body?: Body; problems: Problem[] } {
  const problems: Problem[] = [];
  let source = written;
  while (problems.length < mostMistakes) {
    const result = parse(source, file);
    if ('body' in result) return { body: result.body, problems };
    problems.push(result.problem);
    const mended = mendText(source, result.problem, linesOf(source).offsetOf(result.problem));
    if (mended === undefined || mended === source) break;
    source = mended;
  }
  return { problems };
}

function parse(source: string, file: string): { body: Body } | { problem: Problem } {
  try {
    const root = mdxToMdast(source, { features: markdownFeatures });
    const lines = linesOf(source);
    const body: Body = {
      outline: outlineOf(root),
      tags: [],
      codes: [],
      definitions: [],
      fakeLinks: fakeLinks(root, source).map(({ text, offset }) => {
        return { file, text, ...lines.placeAt(offset) };
      }),
    };
    collect(root, body, { file, parents: [] });
    return { body };
  } catch (error) {
    return {
      problem: explainSyntax(error instanceof Error ? error.message : String(error), source, file),
    };
  }
}

type State = { file: string; parents: readonly string[] };

function collect(node: MdastNode, body: Body, { file, parents }: State): void {
  const spot = {
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  let inside = parents;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    body.tags.push({
      ...spot,
      name,
      attributes: attributesOf(node),
      parents,
      children,
      // Few rules ask, and a tag's words are those of all tags in it.
      get text() {
        return plainText(node, (id) => id);
      },
    });
    inside = [...parents, name];
  }
  collectOther(node, spot, body);
  for (const child of children) collect(child, body, { file, parents: inside });
}

function collectOther(node: MdastNode, spot: Spot, body: Body): void {
  const value = (node as { value?: unknown }).value;
  const text = typeof value === 'string' ? value : '';
  if (node.type === 'mdxjsEsm') body.codes.push({ ...spot, type: 'module', text });
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    body.codes.push({ ...spot, type: 'expression', text });
  }
  if (node.type === 'definition')
    body.definitions.push({ ...spot, label: node.label ?? node.identifier });
}

/** Values that are program code, and attributes without a value, have the value `undefined`. */
function attributesOf(node: MdastNode): Attribute[] {
  const list = (node as { attributes?: { name?: unknown; value?: unknown }[] }).attributes ?? [];
  return list.map(({ name, value }) => ({
    name: typeof name === 'string' ? name : '{…}',
    value: typeof value === 'string' ? value : undefined,
  }));
}

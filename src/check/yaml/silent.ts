import { type Document, isAlias, type Node, type Scalar, visit } from 'yaml';
import { type Problem, problem } from '#check/problem.ts';
import type { Diagnosis } from '#check/yaml/diagnose.ts';
import type { SpotAt } from '#check/yaml/document.ts';
import { lineStart } from '#check/yaml/line.ts';

/** Such a sign where a value may begin. */
const mayBeMarked = /(?:^|[-?:,[{])\s*[*&!]/m;

/** A text that begins with `*`, `&` or `!`: correct YAML, but never what a writer means. */
export function markedValue(
  document: Document,
  source: string,
  spotAt: SpotAt,
): Diagnosis | undefined {
  // Going through a document takes as long as a fifth of reading it.
  if (!mayBeMarked.test(source)) return undefined;
  let offset: number | undefined;
  visit(document, {
    Node(_, node: Node) {
      const at = markOf(node, source);
      if (at !== undefined) offset ??= at;
    },
  });
  if (offset === undefined) return undefined;
  const character = source.charAt(offset);
  return {
    offset,
    harmless: false,
    problem: problem('yaml-first-character', spotAt(offset), { character }),
  };
}

function markOf(node: Node, source: string): number | undefined {
  const start = node.range?.[0] ?? 0;
  if (isAlias(node)) return start;
  if (node.tag === undefined && (node as Scalar).anchor === undefined) return undefined;
  const [, mark] =
    /(?:^|\s)([&!]\S*\s*)$/.exec(source.slice(lineStart(source, start), start)) ?? [];
  return mark === undefined ? undefined : start - mark.length;
}

/** What follows ` #` in an unquoted text, unless it looks like a comment. */
export function lostText(document: Document, source: string, spotAt: SpotAt): Problem[] {
  const problems: Problem[] = [];
  if (!/\s#/.test(source)) return problems;
  visit(document, {
    Scalar(_, node: Scalar) {
      if (node.type !== 'PLAIN' || !node.comment || /^[\s!-]/.test(node.comment)) return;
      const at = source.indexOf(`#${node.comment}`, node.range?.[1] ?? 0);
      problems.push(problem('yaml-hash', spotAt(at), { lost: `#${node.comment}` }));
    },
  });
  return problems;
}

/** A line `...` ends a YAML document without a word. */
export function severalDocuments(source: string, spotAt: SpotAt): Problem[] {
  const at = source.search(/^\.\.\.[ \t]*\r?$/m);
  return at < 0 ? [] : [problem('yaml-several', spotAt(at), {})];
}

import { type Problem, problem, type Spot } from '#check/problem.ts';

/** Puts an error of the MDX parser, `line:column: what is wrong (rule)`, into words for writers. */
export function explainSyntax(error: string, source: string, file: string): Problem {
  const [, row = '1', column = '1', rest = error] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error) ?? [];
  const spot = { file, line: Number(row), column: Number(column) };
  const reason = rest.replace(/ \((?:note|mdx)[\s\S]*$/, '');
  const line = source.split('\n')[spot.line - 1] ?? '';
  const text = line.slice(spot.column - 1).trim();
  return (
    unclosed(reason, spot) ??
    unopened(reason, spot) ??
    (/^</.test(text) ? undefined : brace(line, spot, reason)) ??
    sign(text, spot)
  );
}

function unclosed(reason: string, spot: Spot): Problem | undefined {
  const [, closing, name, line, column] =
    /^(?:Unexpected closing tag `<\/(.*?)>`, e|E)xpected (?:a|corresponding) closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(
      reason,
    ) ?? [];
  if (name === undefined) return undefined;
  const end =
    closing === undefined ? 'anywhere after it' : `before \`</${closing}>\` in line ${spot.line}`;
  return problem(
    'unclosed-component',
    { ...spot, line: Number(line), column: Number(column) },
    { name, end },
  );
}

function unopened(reason: string, spot: Spot): Problem | undefined {
  const [, name] = /^Unexpected closing tag `<\/(.*?)>`/.exec(reason) ?? [];
  return name === undefined ? undefined : problem('unopened-component', spot, { name });
}

/** The parser may point into the brackets; a writer looks for where they begin. */
function brace(line: string, spot: Spot, reason: string): Problem | undefined {
  if (!/brace|expression/i.test(reason)) return undefined;
  const column = line.lastIndexOf('{', spot.column - 1) + 1 || spot.column;
  return problem('stray-brace', { ...spot, column }, { text: line.slice(column - 1).trim() });
}

function sign(text: string, spot: Spot): Problem {
  if (text.startsWith('<!--')) return problem('html-comment', spot, {});
  const [, address] = /^<((?:https?:|mailto:)[^>\s]*)/.exec(text) ?? [];
  if (address !== undefined) return problem('angle-link', spot, { address });
  if (/^<[A-Za-z]/.test(text)) return problem('broken-tag', spot, { text: tagOf(text) });
  if (text.startsWith('<')) return problem('stray-angle', spot, { text });
  return problem('unreadable-text', spot, { text });
}

function tagOf(text: string): string {
  return /^<[^>]{0,60}>?/.exec(text)?.[0] ?? text;
}

import { type Problem, problem } from '#check/problem.ts';

/** A guide's source in its two parts. */
export type Parts = {
  /** The YAML between the two lines `---`; nothing when it cannot be told where it ends. */
  yaml: { text: string; offset: number } | undefined;
  /** The text of the guide, with empty lines in place of the front matter so that all lines keep their number. */
  body: string | undefined;
  problems: Problem[];
};

const opening = /^---[ \t]*(?:\r?\n|$)/;
const closing = /^---[ \t]*\r?$/m;

/** Splits a guide into front matter and text. Never throws. */
export function splitFrontMatter(source: string, file: string): Parts {
  const fail = (words: Problem, body: string | undefined): Parts => ({
    yaml: undefined,
    body,
    problems: [words],
  });
  const top = { file, line: 1, column: 1 };
  if (source.trim() === '') return fail(problem('empty-guide', top, {}), undefined);
  const [start] = opening.exec(source) ?? [];
  if (start === undefined) return fail(withoutFrontMatter(source, file), undefined);
  const length = source.slice(start.length).search(closing);
  if (length < 0) return fail(problem('front-matter-unclosed', top, {}), undefined);
  const text = source.slice(start.length, start.length + length);
  const after = source.slice(start.length + length);
  const newlines = source.length - after.length + (after.indexOf('\n') + 1 || after.length);
  return {
    yaml: { text, offset: start.length },
    body: blank(source.slice(0, newlines)) + source.slice(newlines),
    problems: [],
  };
}

function withoutFrontMatter(source: string, file: string): Problem {
  const late = /^\s*---[ \t]*\r?$/m.exec(source);
  const looksLate =
    late !== null &&
    /^[a-z]+:/m.test(source.slice(late.index, late.index + 200).split('---')[1] ?? '');
  const line = source
    .slice(0, (late?.index ?? 0) + (late?.[0].indexOf('---') ?? 0))
    .split('\n').length;
  const top = { file, line: 1, column: 1 };
  return looksLate
    ? problem('front-matter-late', top, { line })
    : problem('front-matter-missing', top, {});
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, '');
}

import { emptySource, type Source } from './source.ts';

const piece = /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)[^<>]*?(\/?)>|([^<]+)/g;

type Range = { start: number; end: number };

/** Reads XML: the text in elements, plain or as CDATA. */
export function readXml(text: string): Source {
  const source = emptySource(text);
  const above: string[] = [];
  let inner: Range | undefined;
  for (const match of text.matchAll(piece)) {
    const [all, comment, , closing, name, empty] = match;
    const end = match.index + all.length;
    if (comment !== undefined) source.comments.push([match.index, end]);
    else if (name === undefined) inner ??= textOf(match, end);
    else {
      if (closing) close(source, above, inner);
      else if (!empty) above.push(name);
      // An element that is closed at once is an empty text.
      inner = undefined;
    }
  }
  return source;
}

function close(source: Source, above: string[], inner: Range | undefined): void {
  if (inner) source.entries.push(entry(above, inner));
  above.pop();
}

/** CDATA counts whatever it is, plain text unless it is blank. */
function textOf(match: RegExpExecArray, end: number): Range | undefined {
  const [, , cdata, , , , plain = ''] = match;
  if (cdata !== undefined) return { start: end - 3 - cdata.length, end: end - 3 };
  return plain.trim() ? trimmed(plain, match.index) : undefined;
}

function trimmed(text: string, at: number): Range {
  const inner = text.trim();
  const start = at + text.indexOf(inner);
  return { start, end: start + inner.length };
}

function entry(above: string[], range: Range): Source['entries'][number] {
  const value = { kind: 'text', quote: '', ...range } as const;
  return { path: `xml:${above.join('.')}`, value, first: false, conditional: false };
}

import { emptySource, type Source } from './source.ts';

const piece = /<!--([^]*?)-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)[^<>]*?(\/?)>|([^<]+)/g;

/** Reads XML: the text in elements, plain or as CDATA. */
export function readXml(text: string): Source {
  const source = emptySource(text);
  const above: string[] = [];
  let pending: { start: number; end: number } | undefined;
  for (const match of text.matchAll(piece)) {
    const [all, comment, cdata, closing, name, empty, plain] = match;
    const end = match.index + all.length;
    if (comment !== undefined) source.comments.push([match.index, end]);
    else if (cdata !== undefined) pending = { start: end - 3 - cdata.length, end: end - 3 };
    else if (plain !== undefined) pending ??= trimmed(plain, match.index);
    else if (!name || empty) pending = undefined;
    else if (closing) {
      if (pending) source.entries.push(entry(above, pending));
      above.pop();
      pending = { start: -1, end: -1 };
    } else {
      above.push(name);
      pending = undefined;
    }
    if (pending?.start === -1) pending = undefined;
  }
  return source;
}

function trimmed(text: string, at: number) {
  const inner = text.trim();
  const start = at + (inner ? text.indexOf(inner) : 0);
  return { start, end: start + inner.length };
}

function entry(above: string[], range: { start: number; end: number }): Source['entries'][number] {
  const value = { kind: 'text', quote: '', ...range } as const;
  return { path: `xml:${above.join('.')}`, value, first: false, conditional: false };
}

import { createValue, emptySource, type Source, type Value } from './source.ts';

/** A tag or a comment, and the text behind it, plain or as CDATA. */
const piece = /(?:<(\/?)([\w:.-]+)[^<>]*?(\/?)>|<!--.*?-->)\s*(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))/dgs;

/** Reads XML: the text in elements. */
export function readXml(text: string): Source {
  const source = emptySource(text);
  const above: string[] = [];
  let inner: Value | undefined;
  for (const match of text.matchAll(piece)) {
    const [all, closing, name, empty] = match;
    if (name) {
      if (closing) {
        if (inner) source.entries.push({ path: `xml:${above.join('.')}`, value: inner });
        above.pop();
      } else if (!empty) above.push(name);
      inner = undefined;
    } else source.comments.push([match.index, match.index + all.indexOf('-->') + 3]);
    inner ??= textOf(match);
  }
  return source;
}

/** CDATA counts whatever it is, plain text unless it is blank. */
function textOf({ 4: cdata, 5: plain = '', indices }: RegExpExecArray): Value | undefined {
  const inner = cdata ?? plain.trimEnd();
  const [start = 0] = indices?.[cdata === undefined ? 5 : 4] ?? [];
  const isText = inner !== '' || cdata === '';
  return isText ? createValue('text', start, start + inner.length) : undefined;
}

import { emptySource, type Source } from './source.ts';

const line =
  /^[ \t]*(?:\[([^\]\r\n]*)\]|([\w.-]+)(?:\[\])?[ \t]*=[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\r\n;]*))|([;#][^\r\n]*))/gm;

/** Reads an INI file: sections, then names and values. */
export function readIni(text: string): Source {
  const source = emptySource(text);
  let section = '';
  for (const match of text.matchAll(line)) {
    const [all, heading, key, double, single, plain, comment] = match;
    const end = match.index + all.length;
    if (comment !== undefined) source.comments.push([end - comment.length, end]);
    if (heading !== undefined) section = heading;
    if (!key) continue;
    const quoted = double ?? single;
    const inner = quoted ?? (plain ?? '').trimEnd();
    const start = quoted === undefined ? end - (plain ?? '').length : end - quoted.length - 1;
    source.entries.push({
      path: `ini:${section}.${key}`,
      value: { kind: 'text', quote: quoted === undefined ? '' : '"', start, end: start + inner.length },
      first: false,
      conditional: false,
    });
  }
  return source;
}

import { emptySource, type Source } from './source.ts';

const line =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\r\n]*))|^[ \t]*(#[^\r\n]*)/gm;

/** Reads `.env`: names and values, in quotes or without. */
export function readDotenv(text: string): Source {
  const source = emptySource(text);
  for (const match of text.matchAll(line)) {
    const [all, key, single, double, plain, comment] = match;
    const end = match.index + all.length;
    if (comment !== undefined) source.comments.push([end - comment.length, end]);
    else if (key) source.entries.push(entry(key, { single, double, plain }, end));
  }
  return source;
}

type Forms = { single: string | undefined; double: string | undefined; plain: string | undefined };

function entry(
  key: string,
  { single, double, plain }: Forms,
  end: number,
): Source['entries'][number] {
  const quoted = single ?? double;
  const inner = quoted ?? (plain ?? '').replace(/(^|[ \t])#.*$/, '$1').trimEnd();
  const start = quoted === undefined ? end - (plain ?? '').length : end - quoted.length - 1;
  const quote = single !== undefined ? "'" : double !== undefined ? '"' : '';
  return {
    path: `env:${key}`,
    value: { kind: 'text', quote, start, end: start + inner.length },
    first: false,
    conditional: false,
  };
}

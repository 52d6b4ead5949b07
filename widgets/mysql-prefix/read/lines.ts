import { createValue, cut, emptySource, type Source, type Value } from './source.ts';

const line =
  /^([ \t]*)(?:export[ \t]+)?(?:\[([^\]\r\n]*)\]|(['"]?)([\w.%-]+)\3(?:\[\])?[ \t]*(?:=|:(?=\s|$))[ \t]*(?:(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)")(?=[ \t]*(?:[#;]|$))|['"]?([^\r\n]*))|([;#][^\r\n]*))/gm;

type Language = 'env' | 'ini' | 'yaml';

/** Reads `.env`, INI files, and the block style of YAML: keys, in sections or below keys, with one value each. */
export function readLines(text: string, language: Language): Source {
  const source = emptySource(text);
  const above: [indent: number, path: string][] = [[-1, '']];
  for (const match of text.matchAll(line)) {
    const [all, indent = '', heading, , key, , , , comment] = match;
    const end = match.index + all.length;
    if (comment) source.comments.push([end - comment.length, end]);
    if (heading !== undefined) above[0] = [-1, `${heading}.`];
    if (!key) continue;
    while ((above[0]?.[0] ?? -1) >= indent.length) above.shift();
    const path = (above[0]?.[1] ?? '') + key;
    if (language === 'yaml') above.unshift([indent.length, `${path}.`]);
    source.entries.push({ path: `${language}:${path}`, value: valueIn(match, language, source) });
  }
  return source;
}

function valueIn(match: RegExpExecArray, language: Language, source: Source): Value {
  const [all, , , , , single, double, plain = ''] = match;
  const quoted = single ?? double;
  const comments = language === 'ini' ? /();.*/ : /(^|[ \t])#.*/;
  const inner = quoted ?? plain.replace(comments, '$1').trimEnd();
  const length = quoted === undefined ? plain.length : quoted.length + 1;
  const start = match.index + all.length - length;
  const quote = quoted === undefined ? '' : quoted === single ? "'" : '"';
  return read(source.text, createValue('text', start, start + inner.length, quote), language);
}

/** What a value means beyond its letters: another variable, or no text at all. */
function read(text: string, value: Value, language: Language): Value {
  const inner = text.slice(value.start, value.end);
  // In addresses, the braces may be missing.
  const inEnv = inner.includes('://') ? /\$\{?(\w+)\}?/g : /\$\{(\w+)\}/g;
  const pattern = language === 'yaml' ? /%env\((?:\w+:)*(\w+)\)%/g : inEnv;
  const of = language !== 'yaml' && value.name === "'" ? [] : cut(text, value, pattern, variable);
  if (of.some(({ kind }) => kind === 'name')) return { ...value, of };
  const isOther = language === 'yaml' && /^(?:~|null|[\d.]+|true|false|)$/i.test(inner);
  return isOther && !value.name ? { ...value, kind: 'other' } : value;
}

function variable([, name]: string[], start: number, end: number): Value {
  return createValue('name', start, end, `env:${name}`);
}

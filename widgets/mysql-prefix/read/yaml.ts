import { emptySource, type Source, type Value } from './source.ts';

const line =
  /^([ \t]*)(?:(['"]?)([\w.%-]+)\2[ \t]*:(?=[ \t\r\n]|$)[ \t]*(?:'((?:[^'\r\n]|'')*)'|"((?:[^"\\\r\n]|\\.)*)"|([^\r\n]*))|(#[^\r\n]*))/gm;

/** Reads the block style of YAML: keys below keys, one value in a line. */
export function readYaml(text: string): Source {
  const source = emptySource(text);
  const above: { indent: number; key: string }[] = [];
  for (const match of text.matchAll(line)) {
    const [all, indent = '', , key, single, double, plain, comment] = match;
    const end = match.index + all.length;
    if (comment !== undefined) source.comments.push([end - comment.length, end]);
    if (!key) continue;
    while ((above.at(-1)?.indent ?? -1) >= indent.length) above.pop();
    above.push({ indent: indent.length, key });
    source.entries.push({
      path: `yaml:${above.map((each) => each.key).join('.')}`,
      value: valueIn(text, single ?? double, plain ?? '', end),
      first: false,
      conditional: false,
    });
  }
  return source;
}

function valueIn(text: string, quoted: string | undefined, plain: string, end: number): Value {
  const inner = quoted ?? plain.replace(/(^|[ \t])#.*$/, '$1').trimEnd();
  const start = quoted === undefined ? end - plain.length : end - quoted.length - 1;
  const range = { start, end: start + inner.length };
  if (quoted === undefined && /^(?:~|null|[\d.]+|true|false|)$/i.test(inner))
    return { kind: 'other', ...range };
  const reference = /^%env\((?:\w+:)*(\w+)\)%$/.exec(inner);
  if (!reference) return { kind: 'text', quote: quoted === undefined ? '' : '"', ...range };
  const name = range.start + text.slice(range.start).indexOf(reference[1] ?? '');
  const argument: Value = {
    kind: 'text',
    quote: '',
    start: name,
    end: name + (reference[1] ?? '').length,
  };
  return { kind: 'call', name: 'env', args: [{ key: undefined, value: argument }], ...range };
}

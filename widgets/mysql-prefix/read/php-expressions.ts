import { classBody, functionBody } from './php-declarations.ts';
import {
  assign,
  atSeparator,
  isName,
  kind,
  made,
  nested,
  type Reader,
  startOf,
  take,
  textOf,
  word,
} from './php-reader.ts';
import { block } from './php-statements.ts';
import { cut, type Value } from './source.ts';

const casts = /^(?:string|int|bool|array|object|float|double)/i;
const references =
  /\\.|\{(\$[^{}]*)\}|\$\{?([A-Za-z_\x80-\xff][\w\x80-\xff]*)\}?(\[[^\]]*\]|->\w+)?/gs;

/** What is no operand, or was one and is passed. */
const standing = /^(?:[;,:)\]}{=.]?|[=?]>|#\[)$/;

/** Up to a separator, or to an operand that no operator joins: somebody forgot a comma or a semicolon. */
export function expression(reader: Reader): Value {
  return nested(reader, chain);
}

function chain(reader: Reader): Value {
  let value = operand(reader);
  for (let next: Value | undefined = value; next; next = join(reader, value)) value = next;
  return value;
}

/** What an operator makes of a value and what follows; without precedence, since nothing is calculated. */
function join(reader: Reader, left: Value): Value | undefined {
  const operator = kind(reader);
  const { start } = left;
  if (atSeparator(reader) || !/^(?:[-+*/%<>!&|^~=.?:]+|and|or|xor|instanceof|as)$/.test(operator))
    return undefined;
  reader.at++;
  if (/^(?:\.|\?\?)?=$/.test(operator)) return assigned(reader, left, operator);
  if (/^\?[?:]?$/.test(operator)) {
    const first = operator === '?' ? expression(reader) : left;
    if (operator === '?' && !take(reader, ':')) return made(reader, 'other', start);
    return made(reader, 'either', start, '', [first, expression(reader)]);
  }
  if (operator === '.') {
    const parts = splice(left);
    parts.push(...splice(operand(reader)));
    return made(reader, 'parts', start, '', parts);
  }
  // `$known or $name = …`; behind a call, as in `defined(…) or define(…)`, it is as good as sure.
  const { conditional } = reader;
  reader.conditional ||= left.kind === 'name' && /^(?:\|\||or)$/.test(operator);
  operand(reader);
  reader.conditional = conditional;
  return made(reader, 'other', start);
}

function splice(value: Value): Value[] {
  return value.kind === 'parts' ? value.of : [value];
}

function assigned(reader: Reader, left: Value, operator: string): Value {
  let right = expression(reader);
  const { scope } = reader;
  if (operator === '.=') right = { ...right, kind: 'parts', of: [left, right] };
  // Constants of a class.
  const owner = /^\w+$/.test(left.name) && scope.endsWith('::') ? scope : '';
  if (left.kind === 'name') assign(reader, owner + left.name, right, operator === '??=');
  return right;
}

function operand(reader: Reader): Value {
  const type = kind(reader);
  const start = startOf(reader);
  if (isName(reader)) return named(reader);
  if (type === '(') return parenthesis(reader);
  if (type === '[') return suffixes(reader, list(reader, ']'));
  if (type === '{') block(reader);
  // An attribute.
  if (type === '#[') list(reader, ']');
  if (standing.test(type)) return made(reader, 'other', start);
  reader.at++;
  if (type === '$') return suffixes(reader, made(reader, 'name', start, word(reader, -1)));
  if (/^['"]/.test(type)) return suffixes(reader, literal(reader, type, start));
  if (/^(?:<<<|`)/.test(type)) return made(reader, 'heredoc', start);
  const value = /^[\d ]/.test(type) ? undefined : nested(reader, operand);
  return value && /^[@&]$/.test(type) ? value : made(reader, 'other', start);
}

function literal(reader: Reader, quote: string, from: number): Value {
  const text = made(reader, 'text', from, quote);
  text.start++;
  text.end--;
  if (quote === "'" || !textOf(reader, text).includes('$')) return text;
  // `"mysql:host=$host;dbname={$db['name']}"`.
  const of = cut(
    reader.source.text,
    text,
    references,
    ([, nested, plain, key = ''], start, end) => {
      const path = plain ? `$${plain}${key}` : nested;
      const name = path?.replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, '.$1');
      return name ? { kind: 'name', start, end, name: scoped(reader, name), of: [] } : undefined;
    },
  );
  return of.length > 1 || of[0]?.kind === 'name' ? { ...text, kind: 'parts', of } : text;
}

/** A local variable carries the number of its function; what all share does not. */
function scoped({ scope, shared, className }: Reader, path: string): string {
  if (path.startsWith('$GLOBALS.')) return `$${path.slice(9)}`;
  if (path.startsWith('$this->')) return `${className}::$${path.slice(7)}`;
  const isShared =
    !scope || /^(?!\$)|^\$_[A-Z]/.test(path) || shared.has(path.replace(/(?:\.|->).*/s, ''));
  return isShared ? path : scope + path;
}

function suffixes(reader: Reader, from: Value): Value {
  let value = from;
  for (let next: Value | undefined = value; next; next = suffix(reader, value)) value = next;
  if (value.kind === 'name') value.name = scoped(reader, value.name);
  return value;
}

function suffix(reader: Reader, of: Value): Value | undefined {
  const type = kind(reader);
  const [same, known] = of.kind === 'name' ? [of.kind, of.name] : (['other', ''] as const);
  if (type === '(' && of.name && of.kind !== 'text') return called(reader, of);
  if (type === '[') {
    const [key] = list(reader, ']').of;
    return made(reader, same, of.start, `${known}.${key ? keyOf(reader, key) : '*'}`);
  }
  if (type !== '->' && type !== '?->' && type !== '::') return undefined;
  if (!isName(reader, 1) && kind(reader, 1) !== '$') return undefined;
  const owner = /^(?:self|static)$/i.test(known) ? reader.className : known;
  const name = owner + (type === '::' ? type : '->') + word(reader, 1);
  reader.at += 2;
  return made(reader, same, of.start, name);
}

function keyOf(reader: Reader, key: Value): string {
  const written = textOf(reader, key);
  if (key.kind === 'text' || (key.kind === 'other' && /^\d+$/.test(written))) return written;
  return key.kind === 'name' ? `{${key.name}}` : '?';
}

/** A call, named `mysqli_connect`, `new mysqli`, `->real_connect`, `pdo::connect`. */
function called(reader: Reader, { name, start }: Value): Value {
  const { of } = list(reader, ')');
  const plain = name
    .replace(/^parent::__construct$/i, `new ${reader.parent}`)
    .replace(/^.*(?=->)|^(new )?.*\\/s, '$1')
    .toLowerCase();
  const call = made(reader, 'call', start, plain, of);
  const [first, second] = of;
  if (plain !== 'define') reader.source.calls.push(call);
  else if (first?.kind === 'text' && second) assign(reader, textOf(reader, first), second);
  return call;
}

function named(reader: Reader, before = ''): Value {
  const start = startOf(reader);
  const written = word(reader);
  const type = kind(reader);
  const following = kind(reader, 1);
  reader.at++;
  if (type === 'new' && isName(reader)) return { ...named(reader, 'new '), start };
  if (type === 'array' && following === '(') return suffixes(reader, list(reader, ')'));
  if (type === 'match' && following === '(') {
    list(reader, ')');
    const { of } = list(reader, '}');
    return made(reader, 'either', start, '', of);
  }
  if (/^(?:include|require)(?:_once)?$/.test(type)) return included(reader, start);
  if (/^(?:function|fn)$/.test(type)) functionBody(reader, type === 'fn');
  else if (/^(?:class|trait|interface|enum)$/.test(type) && (before || isName(reader)))
    classBody(reader);
  else if (following === '(' || !/^(?:null|true|false)$/.test(type))
    return suffixes(reader, made(reader, 'name', start, before + written.replace(/^.*\\/, '')));
  return made(reader, 'other', start);
}

function included(reader: Reader, start: number): Value {
  const of = splice(expression(reader)).slice(-1);
  if (of[0]?.kind === 'text') reader.source.include ??= textOf(reader, of[0]);
  return made(reader, 'call', start, 'require', of);
}

function parenthesis(reader: Reader): Value {
  const { start, of } = list(reader, ')');
  const [only, more] = of;
  // `(string) getenv('DB_NAME')`.
  if (only?.kind === 'name' && casts.test(only.name)) return nested(reader, operand);
  return suffixes(reader, only && !more ? only : made(reader, 'other', start));
}

/** A bracket and what stands in it, as items; those without a key are numbered. */
export function list(reader: Reader, closing: string): Value {
  const start = startOf(reader);
  const of: Value[] = [];
  let index = 0;
  reader.at++;
  while (!closes(reader, closing)) {
    const before = reader.at;
    const item = listItem(reader);
    if (reader.at > before) {
      item.key ??= `${index++}`;
      of.push(item);
    }
    if (!take(reader, ',') && reader.at === before) reader.at++;
  }
  if (kind(reader) === '') reader.source.unfinished = true;
  take(reader, closing);
  return made(reader, 'list', start, '', of);
}

/** At its bracket; or at what cannot stand in it, when the bracket was forgotten. */
function closes(reader: Reader, closing: string): boolean {
  const type = kind(reader);
  return type === closing || /^(?:[;}]?|\?>)$/.test(type) || (type === ')' && closing === ']');
}

function listItem(reader: Reader): Value {
  let key: string | undefined;
  if (isName(reader) && kind(reader, 1) === ':') {
    key = word(reader);
    reader.at += 2;
  }
  let value = expression(reader);
  if (take(reader, '=>')) {
    key = keyOf(reader, value);
    value = expression(reader);
  }
  value.key = key;
  return value;
}

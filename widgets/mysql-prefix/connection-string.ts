import type { Setting } from './conversion.ts';
import type { Value } from './read/source.ts';
import type { Definitions } from './resolve.ts';

/** The part of a connection string that is one of the names; or what it depends on. */
export type Part = { setting: Setting; value: Value; percent: boolean };
export type Parts = { parts: Part[]; host: string | undefined; foreign: boolean };

const none: Parts = { parts: [], host: undefined, foreign: false };
const mysql = /^(?:pdo[-_])?(?:mysql|mariadb)[\w+-]*$/i;

/** `mysql://user:password@host:3306/database?charset=utf8`. */
export function readUrl(value: Value, text: string): Parts {
  const all = text.slice(value.start, value.end);
  const match = /^([\w+-]+):\/\/(?:([^:@/]*)(?::([^/]*))?@)?([^/?#]*)(?:\/([^?#]*))?/.exec(all);
  if (!match) return none;
  const [, scheme = '', user, password, host = '', database] = match;
  if (!mysql.test(scheme)) return { ...none, foreign: true };
  const parts: Part[] = [];
  const add = (setting: Setting, name: string | undefined, at: number) => {
    if (name === undefined) return;
    const start = value.start + at;
    parts.push({ setting, percent: true, value: namePart(name, start) });
  };
  const userAt = scheme.length + 3;
  const hostAt =
    userAt +
    (user === undefined ? 0 : user.length + (password === undefined ? 0 : password.length + 1) + 1);
  add('user', user, userAt);
  add('database', database, hostAt + host.length + 1);
  return { parts, host: host.replace(/:\d+$/, ''), foreign: false };
}

/** In `.env`, a name may be taken from another line. */
function namePart(name: string, start: number): Value {
  const range = { start, end: start + name.length };
  const reference = /^\$\{?(\w+)\}?$/.exec(name)?.[1];
  if (reference) return { kind: 'name', path: `env:${reference}`, ...range };
  if (!name.includes('$')) return { kind: 'text', quote: '', ...range };
  const path = `$${/\$\{?(\w*)/.exec(name)?.[1] ?? ''}`;
  const text: Value = { kind: 'text', quote: '', ...range };
  return { kind: 'parts', parts: [text, { kind: 'name', path, ...range }], ...range };
}

/** `mysql:host=localhost;dbname=shop`, whole or put together. */
export function readDsn(value: Value, definitions: Definitions): Parts {
  const parts = piecesOf(value, definitions);
  const text = parts.map((part) => (part.kind === 'text' ? definitions.text(part) : '\0')).join('');
  const driver = /^\s*(\w+):/.exec(text)?.[1];
  if (!driver) return none;
  if (!mysql.test(driver)) return { ...none, foreign: true };
  const name = /(?:^|[:;])\s*dbname\s*=\s*([^;]*)/i.exec(text);
  const host = /(?:^|[:;])\s*host\s*=\s*([^;\0]+)/i.exec(text)?.[1]?.trim();
  if (!name) return { ...none, host };
  const start = name.index + name[0].length - (name[1] ?? '').length;
  const found = between(parts, start, start + (name[1] ?? '').trimEnd().length, definitions);
  return { parts: [{ setting: 'database', value: found, percent: false }], host, foreign: false };
}

/** The pieces of a text that is joined, interpolated or made by `sprintf`. */
function piecesOf(value: Value, definitions: Definitions): Value[] {
  if (value.kind === 'parts')
    return value.parts.flatMap((part) => (part.kind === 'parts' ? part.parts : [part]));
  const [format, ...rest] = value.kind === 'call' ? value.args.map((each) => each.value) : [];
  if (value.kind !== 'call' || value.name !== 'sprintf' || format?.kind !== 'text') return [value];
  const pieces: Value[] = [];
  let from = format.start;
  for (const match of definitions.text(format).matchAll(/%[sd]/g)) {
    const at = format.start + match.index;
    pieces.push({ ...format, start: from, end: at });
    const argument = rest.shift();
    if (argument) pieces.push(argument);
    from = at + 2;
  }
  return [...pieces, { ...format, start: from }];
}

/** What stands between two places of the joined text, in which everything but a literal is one character. */
function between(parts: Value[], start: number, end: number, definitions: Definitions): Value {
  const found: Value[] = [];
  let at = 0;
  for (const part of parts) {
    const length = part.kind === 'text' ? definitions.text(part).length : 1;
    const piece = pieceOf(part, start - at, end - at, length);
    if (piece && start === end) return piece;
    if (piece) found.push(piece);
    at += length;
  }
  const [first] = found;
  if (found.length === 1 && first) return first;
  return { kind: 'parts', parts: found, start: first?.start ?? 0, end: found.at(-1)?.end ?? 0 };
}

/** The part of one piece that lies in a range, which may be empty. */
function pieceOf(part: Value, from: number, to: number, length: number): Value | undefined {
  const start = Math.max(from, 0);
  const end = Math.min(to, length);
  if (part.kind !== 'text') return start < end ? part : undefined;
  const isEmpty = from === to && start === end;
  return start < end || isEmpty
    ? { ...part, start: part.start + start, end: part.start + end }
    : undefined;
}

/** Whether a value may hold a connection string: it, or the literal it is resolved to. */
export function stringsIn(value: Value, definitions: Definitions, depth = 0): Value[] {
  if (value.kind === 'either')
    return value.values.flatMap((each) => stringsIn(each, definitions, depth));
  if (value.kind !== 'name' || depth > 5) return [value];
  const entries = definitions.entriesBefore(value.path, value.start);
  const last = entries.at(-1);
  return last ? stringsIn(last.value, definitions, depth + 1) : [value];
}

import type { Setting } from './conversion.ts';
import { withoutPort } from './hosts.ts';
import { createValue, cut, type Value } from './read/source.ts';
import type { Definitions } from './resolve.ts';

/** What a connection string says: the names as they stand in it, or what they depend on. */
export type Address = {
  database?: Value | undefined;
  user?: Value | undefined;
  host?: string | undefined;
  /** Of PostgreSQL, SQLite or another system. */
  foreign?: boolean;
};

/** `mysql://user:password@host:3306/database?charset=utf8`. */
const url =
  /^(?<driver>[\w+-]+):\/\/(?:(?<user>[^:@/]*)(?::[^/]*)?@)?(?<host>[^/?#]*)(?:\/(?<database>[^?#]*))?/d;
/** `mysql:host=localhost;dbname=shop`. */
const dsn =
  /^\s*(?<driver>[\w\0]+)(?=:)(?=(?:.*?[:;]\s*dbname\s*=\s*(?<database>[^;]*?)\s*(?:;|$))?)(?=(?:.*?[:;]\s*host\s*=\s*(?<host>[^;]+))?)/dis;

/** Reads a connection string, whole or put together; undefined if it is none. */
export function readAddress(value: Value, definitions: Definitions): Address | undefined {
  const pieces = piecesOf(value, definitions);
  const text = pieces
    .map((each) => (each.kind === 'text' ? definitions.text(each) : '\0'))
    .join('');
  const isUrl = url.test(text);
  const { groups, indices } = (isUrl ? url : dsn).exec(text) ?? {};
  if (!groups) return undefined;
  const [first = value] = pieces;
  const { driver = '' } = groups;
  const system = driver === '\0' ? definitions.literal(definitions.of(first)) : driver;
  if (system && !/^(?:pdo[-_])?(?:mysql|mariadb)/i.test(system)) return { foreign: true };
  const part = (setting: Setting) => {
    const range = indices?.groups?.[setting];
    return range && between(pieces, range, isUrl);
  };
  return { host: withoutPort(groups.host), database: part('database'), user: part('user') };
}

/** The pieces of a text that is joined, interpolated or made by `sprintf`. */
function piecesOf(value: Value, definitions: Definitions): Value[] {
  const { kind, name, of } = value;
  if (kind === 'call' && name === 'sprintf' && of[0]?.kind === 'text') {
    const [format, ...rest] = of;
    return cut(definitions.whole, format, /%[sd]/g, () => rest.shift());
  }
  return of.length > 0 && kind !== 'call'
    ? of.flatMap((each) => piecesOf(each, definitions))
    : [value];
}

/** What stands between two places of the joined text, in which everything but a literal is one character. */
function between(
  pieces: Value[],
  [start, end]: [number, number],
  isUrl: boolean,
): Value | undefined {
  let at = 0;
  const found = pieces.flatMap((piece) => {
    const length = piece.kind === 'text' ? piece.end - piece.start : 1;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (from > to || (from === to && start < end)) return [];
    if (piece.kind !== 'text') return piece;
    const name = isUrl ? 'percent' : piece.name;
    return createValue('text', piece.start + from, piece.start + to, name);
  });
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || first === last || start === end) return first;
  return createValue('parts', first.start, last.end, '', found);
}

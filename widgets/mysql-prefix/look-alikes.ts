import type { LeftAloneReason } from './conversion.ts';
import type { Source, Value } from './read/source.ts';
import { type Definitions, parentOf } from './resolve.ts';
import { lastKey } from './settings.ts';

export type LookAlike = { value: Value; path: string; why: LeftAloneReason };

const userLike = /(?:user|username|login|smtpname)$/i;
const databaseLike = /(?:^|_)(?:database|db|dbname|db_name)$/i;
const service = /redis|mem_?cache|amqp|rabbit|queue|ftp|proxy|ldap|\bs3\b|objectstore|elastic|mongo/i;
const cache = /redis|cache|memcache|session/i;
const mail = /mail|smtp/i;
const replica = /replica|slave|standby/i;

/** Values that look like the two names, or stand beside them, and are something else. */
export function findLookAlikes(source: Source, definitions: Definitions, paths: string[]): LookAlike[] {
  const keys = new Set(paths.map(lastKey));
  const roots = new Set(paths.filter((path) => parentOf(path)).map(rootOf));
  return source.entries.flatMap(({ path, value }) => {
    const why = reasonFor(path, keys, roots);
    if (!why) return [];
    return literalsIn(value, definitions, why).map((literal) => ({ value: literal, path, why }));
  });
}

/** A fallback counts in another connection, else literals alone. */
function literalsIn(value: Value, definitions: Definitions, why: LeftAloneReason): Value[] {
  if (value.kind === 'text') return [value];
  if (why !== 'other-connection' || value.kind === 'name' || value.kind === 'list') return [];
  return definitions.of(value).literals.map((literal) => literal.value);
}

function rootOf(path: string): string {
  return /^[^.]*?(?=\.|->|::|$)/.exec(path)?.[0] ?? path;
}

function reasonFor(path: string, keys: Set<string>, roots: Set<string>): LeftAloneReason | undefined {
  const key = lastKey(path);
  if (/prefix/i.test(key)) return cache.test(path) ? 'other-service' : 'table-prefix';
  const name = userLike.test(key);
  if (name && mail.test(path)) return 'mail-user';
  const either = name || databaseLike.test(key);
  if (either && service.test(path)) return 'other-service';
  if (keys.has(key) && roots.has(rootOf(path))) return 'other-connection';
  return either && replica.test(path) ? 'other-connection' : undefined;
}

/** Lines of comments in which one of the settings stands as if it were set. */
export function findInComments(source: Source, paths: string[]): { start: number; end: number; key: string }[] {
  const keys = [...new Set(paths.map(lastKey))].map((key) => key.replace(/[^\w]/g, '\\$&'));
  if (keys.length === 0) return [];
  const pattern = new RegExp(`(?<![\\w])(${keys.join('|')})(?![\\w])['"\\])\\s]*(?:=|,|:(?!:))`);
  return source.comments.flatMap(([start, end]) => {
    const lines = source.text.slice(start, end).matchAll(/[^\r\n]+/g);
    return [...lines].flatMap((line) => {
      const key = pattern.exec(line[0])?.[1];
      const at = start + line.index;
      return key ? [{ start: at, end: at + line[0].length, key }] : [];
    });
  });
}

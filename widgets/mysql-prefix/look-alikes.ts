import type { LeftAloneReason } from './conversion.ts';
import { hostBeside, mail, service } from './hosts.ts';
import type { Source, Value } from './read/source.ts';
import type { Report } from './report.ts';
import { type Definitions, lastKey, literalsOf, parentOf, shownPath } from './resolve.ts';
import type { Settings } from './settings.ts';

const userLike = /(?:user|username|login|smtpname)$/i;
const databaseLike = /(?:^|_)(?:database|db|dbname|db_name)$/i;
const cache = /redis|cache|memcache|session/i;
const replica = /replica|slave|standby/i;

/** Leaves values that look like the two names, or stand beside them, and are something else. */
export function leaveLookAlikes(
  source: Source,
  definitions: Definitions,
  { paths, host }: Settings,
  report: Report,
): void {
  const keys = new Set(paths.map(lastKey));
  const roots = new Set(paths.filter(parentOf).map(rootOf));
  const parents = paths.map(parentOf);
  for (const { path, value } of source.entries) {
    const why = paths.includes(path) ? undefined : reasonFor(path, keys, roots);
    const left = why ? literalsIn(value, definitions, why) : [];
    const isNew = left.filter((each) => why && report.leave(each, shownPath(path), why)).length > 0;
    // A second connection to the server of the first needs the same change, unless it is left on purpose.
    const isSecond = isNew && why === 'other-connection' && !parents.includes(parentOf(path));
    if (isSecond && hostBeside(path, definitions) === host)
      report.warn('other-connection-same-host', { name: `${host}` });
  }
}

/** A fallback counts in another connection, else literals alone. */
function literalsIn(value: Value, definitions: Definitions, why: LeftAloneReason): Value[] {
  if (value.kind === 'text') return [value];
  if (why !== 'other-connection' || value.kind === 'name' || value.kind === 'list') return [];
  return literalsOf(definitions.of(value));
}

function rootOf(path: string): string {
  return /^(?:ini|yaml|xml|[^.]*?(?=\.|->|::|$))/.exec(path)?.[0] ?? path;
}

function reasonFor(
  path: string,
  keys: Set<string>,
  roots: Set<string>,
): LeftAloneReason | undefined {
  const key = lastKey(path);
  if (/prefix/i.test(key)) return cache.test(path) ? 'other-service' : 'table-prefix';
  const name = userLike.test(key);
  if (name && mail.test(path)) return 'mail-user';
  const either = name || databaseLike.test(key);
  if (either && service.test(path)) return 'other-service';
  if (keys.has(key) && roots.has(rootOf(path))) return 'other-connection';
  return either && replica.test(path) ? 'other-connection' : undefined;
}

/** Leaves lines of comments in which one of the settings stands as if it were set. */
export function leaveComments({ text, comments }: Source, paths: string[], report: Report): void {
  const keys = paths.map((path) => lastKey(path).replace(/\W/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<!\\w)(${keys})(?!\\w)['"\\])\\s]*(?:=|,|:(?!:))`);
  for (const [from, to] of keys ? comments : [])
    for (const { 0: line, index } of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
      const key = pattern.exec(line)?.[1];
      const start = from + index;
      if (key) report.leave({ start, end: start + line.length }, key, 'comment');
    }
}

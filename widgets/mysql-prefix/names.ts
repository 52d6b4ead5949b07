import type { Setting } from './conversion.ts';

/** Characters with the prefix, by the documentation of MySQL. */
export const longest: Record<Setting, number> = { database: 64, user: 32 };
/** A user before MySQL 5.7.8. */
export const longestUserBefore578 = 16;

const foreignPrefix = /^[a-z0-9]{4,6}_/;

/** The prefix of another server with which all names begin, or undefined. */
export function foreignPrefixOf(names: string[], own: string): string | undefined {
  const [found] = foreignPrefix.exec(names[0] ?? '') ?? [];
  return found !== own && names.every((name) => name.startsWith(found ?? '\0')) ? found : undefined;
}

const escapes: Record<string, RegExp> = {
  "'": /\\([\\'])/g,
  '"': /\\(?:x[\da-fA-F]{1,2}|[0-7]{1,3}|u\{[\da-fA-F]+\}|[\\$"nrtvef])/g,
  percent: /%[\da-fA-F]{2}/g,
};
const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', e: '\x1b', f: '\f' };

function meaningOf(sequence: string): string {
  if (sequence.startsWith('%')) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
  const rest = sequence.slice(1);
  if (/^x/.test(rest)) return String.fromCharCode(Number.parseInt(rest.slice(1), 16));
  if (/^u/.test(rest))
    return String.fromCodePoint(Number.parseInt(rest.slice(2, -1), 16) % 0x110000);
  if (/^[0-7]/.test(rest)) return String.fromCharCode(Number.parseInt(rest, 8) % 256);
  return letters[rest] ?? rest;
}

/** What a literal means, from what stands between its quotes. */
export function decodeName(raw: string, form: string): string {
  const pattern = escapes[form];
  return pattern ? raw.replace(pattern, meaningOf) : raw;
}

/** How many characters between the quotes make up the first `count` characters of the name. */
export function rawLength(raw: string, form: string, count: number): number {
  let length = 0;
  const pattern = escapes[form];
  for (let done = 0; done < count; done++) {
    if (pattern) pattern.lastIndex = length;
    const match = pattern?.exec(raw);
    length += match?.index === length ? match[0].length : 1;
  }
  return length;
}

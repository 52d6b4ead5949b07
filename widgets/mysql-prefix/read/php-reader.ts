import type { Tokens } from './scan-php.ts';
import { createValue, type Source, type Value } from './source.ts';

/** A place among the tokens of a file, and what holds there. */
export type Reader = Tokens & {
  source: Source;
  at: number;
  depth: number;
  /** In a branch that may not be taken. */
  conditional: boolean;
  /** Among parameters, where nothing is defined. */
  quiet: boolean;
  /** What stands in front of the path of a variable: `3:` in a function, `JConfig::` in a class. */
  scope: string;
  /** Variables of a function that are those of the file. */
  shared: Set<string>;
  className: string;
  parent: string;
};

/** What is nested more deeply than this is not read, nor what follows. */
const deepest = 150;

/** Of the token here; empty at the end of the file. */
export function kind({ names, kinds, at }: Reader, ahead = 0): string {
  return names[kinds[at + ahead] ?? 0] ?? '';
}

export function word({ source, starts, ends, at }: Reader, ahead = 0): string {
  return source.text.slice(starts[at + ahead], ends[at + ahead]);
}

export function isName(reader: Reader, ahead = 0): boolean {
  return /^[a-z_\\\x80-\xff]/.test(kind(reader, ahead));
}

export function startOf({ source, starts, at, count }: Reader): number {
  return (at < count ? starts[at] : undefined) ?? source.text.length;
}

/** Passes a token of this kind, if it stands here. */
export function take(reader: Reader, wanted: string): boolean {
  const stands = kind(reader) === wanted;
  if (stands) reader.at++;
  return stands;
}

const separators = new Set(['', ';', ',', ':', ')', ']', '}', '=>', '?>']);

export function atSeparator(reader: Reader): boolean {
  return separators.has(kind(reader));
}

/** A value from `start` to the token before this one. */
export function made(
  { source, ends, at }: Reader,
  type: Value['kind'],
  start: number,
  name?: string,
  of?: Value[],
): Value {
  const end = ends[at - 1] ?? source.text.length;
  return createValue(type, start, Math.max(start, end), name, of);
}

export function textOf({ source }: Reader, { start, end }: Value): string {
  return source.text.slice(start, end);
}

/** Reads with something changed, and changes it back. */
export function within(reader: Reader, changes: Partial<Reader>, read: () => void): void {
  const outer = { ...reader };
  Object.assign(reader, changes);
  read();
  Object.assign(reader, outer, { at: reader.at });
}

/** Reads one level deeper. */
export function nested<Result>(reader: Reader, read: (reader: Reader) => Result): Result {
  if (++reader.depth > deepest) {
    reader.at = reader.count;
    reader.source.unfinished = true;
  }
  const result = read(reader);
  reader.depth--;
  return result;
}

export function assign(reader: Reader, path: string, value: Value, isConditional = false): void {
  if (reader.quiet) return;
  const conditional = isConditional || reader.conditional;
  reader.source.entries.push({ path, value, conditional });
  for (const item of listItems(value)) assign(reader, `${path}.${item.key}`, item, conditional);
}

/** Of an array, or of arrays that are put together. */
function listItems({ kind, name, of }: Value): Value[] {
  if (kind === 'list') return of;
  return kind === 'call' && /^array_(merge|replace)/.test(name) ? of.flatMap(listItems) : [];
}

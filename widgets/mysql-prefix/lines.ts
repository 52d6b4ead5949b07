import type { Range } from '#widgets/mysql-prefix/secrets.ts';

/** A piece of a shown line. `hidden` stands for a secret, whose text is not in it. */
export type Piece = { text: string; kind: 'plain' | 'out' | 'in' | 'hidden' };

/** A line with some of its bytes marked. */
export type Mark = Range & { kind: 'out' | 'in' };

/** Byte at which each line begins. A carriage return ends a line, too, unless a line feed follows. */
export function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the line in which a byte stands. */
export function lineOf(starts: readonly number[], byte: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= byte) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The bytes of a line, without its end. */
export function lineRange(bytes: Uint8Array, starts: readonly number[], line: number): Range {
  const start = starts[line] ?? bytes.length;
  let end = starts[line + 1] ?? bytes.length;
  while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return { start, end };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/** Bytes as text: UTF-8, and what is not as Windows-1252. */
export function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

/** One character for each byte. */
export function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return parts.join('');
}

/** Characters of an unmarked piece that are shown at most; of a longer one, both ends. */
const longest = 160;

/**
 * A line cut into pieces. A mark is shown even where a secret was suspected: it is one of the two names.
 * @param marks in order, within the line
 * @param secrets in order, of the whole file
 */
export function pieces(
  bytes: Uint8Array,
  line: Range,
  marks: readonly Mark[],
  secrets: readonly Range[],
): Piece[] {
  const result: Piece[] = [];
  let at = line.start;
  for (const mark of marks) {
    result.push(...hiding(bytes, { start: at, end: mark.start }, secrets));
    if (mark.end > mark.start)
      result.push({ text: decode(bytes.subarray(mark.start, mark.end)), kind: mark.kind });
    at = mark.end;
  }
  result.push(...hiding(bytes, { start: at, end: line.end }, secrets));
  return result;
}

function hiding(bytes: Uint8Array, range: Range, secrets: readonly Range[]): Piece[] {
  const result: Piece[] = [];
  let at = range.start;
  for (const secret of secrets) {
    if (secret.end <= at || secret.start >= range.end) continue;
    result.push(...plain(bytes, at, secret.start));
    if (result.at(-1)?.kind !== 'hidden') result.push({ text: '', kind: 'hidden' });
    at = Math.min(secret.end, range.end);
  }
  return [...result, ...plain(bytes, at, range.end)];
}

function plain(bytes: Uint8Array, start: number, end: number): Piece[] {
  if (end <= start) return [];
  if (end - start <= longest) return [{ text: decode(bytes.subarray(start, end)), kind: 'plain' }];
  const head = decode(bytes.subarray(start, start + longest / 2));
  const tail = decode(bytes.subarray(end - longest / 2, end));
  return [{ text: `${head} … ${tail}`, kind: 'plain' }];
}

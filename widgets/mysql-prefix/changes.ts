import type { Conversion, Edit } from '#widgets/mysql-prefix/conversion.ts';
import {
  lineOf,
  lineRange,
  lineStarts,
  type Mark,
  type Piece,
  pieces,
} from '#widgets/mysql-prefix/lines.ts';
import type { Range } from '#widgets/mysql-prefix/secrets.ts';

/** One line of the file as it was and as it is now, and the names that changed in it. */
export type Change = { line: number; before: Piece[]; after: Piece[]; edits: Edit[] };

/** A file before and after, with what is not to be shown of it. */
export type Compared = {
  before: Uint8Array;
  conversion: Conversion;
  secrets: readonly Range[];
};

/** What changed, line by line. */
export function changes({ before, conversion, secrets }: Compared): Change[] {
  const starts = lineStarts(before);
  const newStarts = lineStarts(conversion.bytes);
  const byLine = Map.groupBy(conversion.edits, ({ start }) => lineOf(starts, start));
  return [...byLine].map(([line, edits]) => {
    const old = lineRange(before, starts, line);
    const now = lineRange(conversion.bytes, newStarts, line);
    const spans = changedSpans(before, conversion.bytes, old, now, edits);
    const shift = (range: Range) => moved(range, spans);
    return {
      line: line + 1,
      before: pieces(
        before,
        old,
        spans.map(({ out }) => out),
        secrets,
      ),
      after: pieces(
        conversion.bytes,
        now,
        spans.map(({ into }) => into),
        secrets
          .filter(({ start, end }) => end > old.start && start < old.end)
          .map((secret) => relative(secret, old.start, now.start, shift)),
      ),
      edits,
    };
  });
}

type Span = { out: Mark; into: Mark };

/** The characters that went and came in a line, without those that both have. */
function changedSpans(
  before: Uint8Array,
  after: Uint8Array,
  old: Range,
  now: Range,
  edits: readonly Edit[],
): Span[] {
  let offset = now.start - old.start;
  return edits.map((edit, index) => {
    // What the last edit of a line adds is what is left of the line's growth.
    const isLast = index === edits.length - 1;
    const grown = isLast
      ? now.end - old.end - offset
      : byteLength(edit.after) - byteLength(edit.before);
    const out = { start: edit.start, end: edit.end };
    const into = { start: edit.start + offset, end: edit.end + offset + grown };
    offset += grown;
    return trimmed(before, after, out, into);
  });
}

function trimmed(before: Uint8Array, after: Uint8Array, out: Range, into: Range): Span {
  let { start: a, end: aEnd } = out;
  let { start: b, end: bEnd } = into;
  while (aEnd > a && bEnd > b && before[aEnd - 1] === after[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  while (a < aEnd && b < bEnd && before[a] === after[b]) {
    a++;
    b++;
  }
  return { out: { start: a, end: aEnd, kind: 'out' }, into: { start: b, end: bEnd, kind: 'in' } };
}

/** Where a range of the old line stands in the new one. */
function moved({ start, end }: Range, spans: readonly Span[]): Range {
  const by = (at: number) =>
    spans
      .filter(({ out }) => out.end <= at)
      .reduce((sum, { out, into }) => sum + (into.end - into.start) - (out.end - out.start), 0);
  return { start: start + by(start), end: end + by(end) };
}

function relative(
  secret: Range,
  oldStart: number,
  newStart: number,
  shift: (range: Range) => Range,
): Range {
  const { start, end } = shift(secret);
  return { start: start - oldStart + newStart, end: end - oldStart + newStart };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

import { breakEvenly, breakLines } from '#feeds/pictures/break-lines.ts';
import { characters, type Piece, syllables, words } from '#feeds/pictures/pieces.ts';
import type { Typeface } from '#feeds/pictures/typeface.ts';
import type { Locale } from '#i18n/locales.ts';

/** What a text may take, in pixels. */
export type Room = { width: number; height: number };

/** A text in lines that all fit, with the size of its type and the height of a line in pixels. */
export type Fitted = { lines: readonly string[]; size: number; lineHeight: number };

type Sizes = { largest: number; smallest: number };

const smallest = 48;
/** Words are left whole down to 64; only then a long one is hyphenated, in type that leaves most of it on a line. */
const whole: Sizes = { largest: 100, smallest: 64 };
const hyphenated: Sizes = { largest: 76, smallest };
const step = 4;
const leading = 1.14;

/**
 * A title as large as it fits. What is wider than a line is broken at its syllables, else anywhere; only where the
 * smallest type is still too large, the end is left out and `…` stands for it.
 */
export function fitTitle(title: string, room: Room, face: Typeface, locale: Locale): Fitted {
  const parts = words(title, locale);
  const divided = (size: number, divide: (piece: Piece) => Piece[]) =>
    parts.flatMap((piece) => (face.width(piece.text, size) > room.width ? divide(piece) : piece));
  const bySyllables = (piece: Piece) => syllables(piece, locale);
  return (
    firstThatFits(whole, room, face, () => parts) ??
    firstThatFits(hyphenated, room, face, (size) => divided(size, bySyllables)) ??
    firstThatFits(hyphenated, room, face, (size) => divided(size, characters)) ??
    cut(divided(smallest, characters), room, face)
  );
}

function firstThatFits(
  sizes: Sizes,
  room: Room,
  face: Typeface,
  piecesAt: (size: number) => readonly Piece[],
): Fitted | undefined {
  for (let size = sizes.largest; size >= sizes.smallest; size -= step) {
    const width = (text: string) => face.width(text, size);
    const lines = breakEvenly(piecesAt(size), room.width, width);
    const fits =
      lines.length <= mostLines(size, room) && lines.every((line) => width(line) <= room.width);
    if (fits) return fitted(lines, size);
  }
  return undefined;
}

function cut(pieces: readonly Piece[], room: Room, face: Typeface): Fitted {
  const width = (text: string) => face.width(text, smallest);
  const lines = breakLines(pieces, room.width, width).slice(0, mostLines(smallest, room));
  let last = lines.pop() ?? '';
  while (width(`${last}…`) > room.width) last = last.slice(0, -1);
  return fitted([...lines, `${last.trimEnd()}…`], smallest);
}

function mostLines(size: number, room: Room): number {
  return Math.floor(room.height / (size * leading));
}

function fitted(lines: readonly string[], size: number): Fitted {
  return { lines, size, lineHeight: size * leading };
}

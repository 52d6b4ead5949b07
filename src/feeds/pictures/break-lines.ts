import type { Piece } from '#feeds/pictures/pieces.ts';

/** The width of a text on one line. */
export type Width = (text: string) => number;

/** Fills one line after the other. A piece that is wider than a line stands alone on one and juts out. */
export function breakLines(pieces: readonly Piece[], room: number, width: Width): string[] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  const lines: string[] = [];
  let line = first.text;
  for (const [index, { text, joint }] of rest.entries()) {
    const hyphen = joint === '-' ? joint : '';
    const longer = line + (hyphen ? '' : joint) + text;
    // A word that goes on after this piece needs room for a hyphen.
    const goesOn = rest[index + 1]?.joint === '-' ? '-' : '';
    const fits = width(longer + goesOn) <= room;
    if (!fits) lines.push(line + hyphen);
    line = fits ? longer : text;
  }
  return [...lines, line];
}

/** As many lines as it takes, all nearly as long as each other, so that no word is left alone on the last. */
export function breakEvenly(pieces: readonly Piece[], room: number, width: Width): string[] {
  const lines = breakLines(pieces, room, width);
  let narrow = room / 2;
  let wide = room;
  let best = lines;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(pieces, middle, width);
    const fits = tried.length === lines.length && tried.every((each) => width(each) <= middle);
    if (fits) {
      best = tried;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best;
}

import type { Setting, Typeface } from '#feeds/pictures/typeface.ts';

/** A line of text as an SVG path. */
export function write(face: Typeface, text: string, setting: Setting, colour: string): string {
  return `<path fill="${colour}" d="${face.outline(text, setting)}"/>`;
}

/** The size in which a line of text is no wider than there is room; smaller than wanted only where it must be. */
export function sizeFor(face: Typeface, text: string, wanted: number, room: number): number {
  const width = face.width(text, wanted);
  return width > room ? (wanted * room) / width : wanted;
}

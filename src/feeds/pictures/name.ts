import { createHash } from 'node:crypto';
import { drawPicture } from '#feeds/pictures/draw.ts';
import { encoding } from '#feeds/pictures/rasterize.ts';
import type { Subject } from '#feeds/pictures/subject.ts';

const names = new Map<string, string>();

/**
 * The name of a picture: a hash of its drawing, which holds the text, the design and the letters of the font, and of
 * how it becomes a PNG. Another picture never has the same name, and the same picture keeps its name.
 * @returns 12 hexadecimal digits
 */
export function pictureName(subject: Subject): string {
  const key = JSON.stringify(subject);
  const name = names.get(key) ?? hash(drawPicture(subject));
  names.set(key, name);
  return name;
}

function hash(drawing: string): string {
  const all = JSON.stringify([drawing, encoding]);
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}

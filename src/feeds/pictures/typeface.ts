import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

/** Where a line of text stands: the left end of its baseline and the size of its type, in pixels. */
export type Setting = { x: number; y: number; size: number };

/** A font whose text becomes outlines, so that a picture needs no font where it is drawn. */
export type Typeface = {
  /** In pixels, kerning included. */
  width(text: string, size: number): number;
  /** The letters as data of an SVG path. Characters that the font lacks are left out. */
  outline(text: string, setting: Setting): string;
};

/** Characters that the fonts lack, and what stands for them. */
const standIns: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '▸': '›' };

/**
 * @param file of a package: `@fontsource/source-serif-4/files/…-normal.woff`
 * @param tracking between letters, in ems
 * @throws when the package is not installed or the file holds no single font
 */
export function loadTypeface(file: string, tracking = 0): Typeface {
  // Code of a page is bundled, so its own address says nothing; builds run in the folder of the project.
  const require = createRequire(join(process.cwd(), 'package.json'));
  const font = create(readFileSync(require.resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} is a collection; give the file of one font.`);
  const widths = new Map<string, number>();
  const unitWidth = (text: string) => {
    const known = widths.get(text) ?? measure(font, text, tracking);
    widths.set(text, known);
    return known;
  };
  return {
    width: (text, size) => unitWidth(text) * size,
    outline: (text, setting) => outline(font, text, setting, tracking),
  };
}

function measure(font: Font, text: string, tracking: number): number {
  const { glyphs, advanceWidth } = font.layout(drawable(font, text));
  return advanceWidth / font.unitsPerEm + glyphs.length * tracking;
}

function outline(font: Font, text: string, { x, y, size }: Setting, tracking: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(drawable(font, text));
  let at = x;
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const left = at + xOffset * scale;
      at += xAdvance * scale + tracking * size;
      return glyph.path.transform(scale, 0, 0, -scale, left, y - yOffset * scale).toSVG();
    })
    .join('');
}

function drawable(font: Font, text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => standIns[character] ?? character)
    .filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    .join('');
}

import { type Fitted, fitTitle, type Room } from '#feeds/pictures/fit.ts';
import { palette } from '#feeds/pictures/palette.ts';
import type { Subject } from '#feeds/pictures/subject.ts';
import type { Setting, Typeface } from '#feeds/pictures/typeface.ts';
import { sans, serif } from '#feeds/pictures/typefaces.ts';
import { t } from '#i18n/t.ts';

/** In pixels; what the places that show pictures of links ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

const left = 92;
const right = pictureSize.width - 72;
/** Where label and title stand, in the middle between head and foot. */
const middle = { top: 160, bottom: 496 };
const label = { size: 40, below: 26 };
const foot = { middle: 556, size: 36 };

/** The picture of a page as SVG without fonts: all letters are outlines. The same subject gives the same text. */
export function drawPicture(subject: Subject): string {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${palette.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${palette.accent}" d="M0 0h20v${height}H0z"/>`,
    ...head(subject),
    ...words(subject),
    ...footer(subject),
    '</svg>',
  ].join('\n');
}

function head({ locale, corner = '' }: Subject): string[] {
  const small = 30;
  return [
    // The mark of src/components/icons/Mark.astro, 24 by 26 in its own units.
    `<g transform="translate(${left - 4 * 2.2} ${44 - 3 * 2.2}) scale(2.2)"><rect x="4" y="3" width="24" height="26" rx="6" fill="${palette.accent}"/><path d="m10 14.500 5 7 7.500-12" fill="none" stroke="${palette['on-accent']}" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    write(serif(), t(locale).siteName, { x: left + 74, y: 89, size: 46 }, palette.ink),
    write(
      sans(),
      corner,
      { x: right - sans().width(corner, small), y: 87, size: small },
      palette['ink-soft'],
    ),
  ];
}

function words({ locale, label: above, title }: Subject): string[] {
  const labelHeight = above ? label.size * 0.7 + label.below : 0;
  const room: Room = { width: right - left, height: middle.bottom - middle.top - labelHeight };
  const fitted = fitTitle(title, room, serif(), locale);
  const height = labelHeight + fitted.lines.length * fitted.lineHeight;
  const top = middle.top + (middle.bottom - middle.top - height) / 2;
  const labelAt = { x: left, y: top + label.size * 0.7, size: label.size };
  return [
    ...(above ? [write(sans(), above, labelAt, palette.accent)] : []),
    ...titleLines(fitted, top + labelHeight),
  ];
}

function titleLines({ lines, size, lineHeight }: Fitted, top: number): string[] {
  return lines.map((line, index) =>
    write(serif(), line, { x: left, y: top + index * lineHeight + size * 0.84, size }, palette.ink),
  );
}

function footer({ steps = 0, foot: text = '' }: Subject): string[] {
  const y = foot.middle + foot.size * 0.33;
  const textWidth = sans().width(text, foot.size);
  const circles = steps > 0 ? stepCircles(steps, right - left - textWidth - 32) : undefined;
  const x = circles ? left + circles.width + 32 : left;
  return [
    ...(circles?.shapes ?? []),
    write(sans(), text, { x, y, size: foot.size }, palette['ink-soft']),
  ];
}

/** The numbered circles of a guide's steps, joined by a line, smaller when there are many. */
function stepCircles(count: number, room: number): { shapes: string[]; width: number } {
  const pitch = Math.min(86, room / count);
  const radius = pitch * 0.34;
  const centre = (index: number) => left + radius + index * pitch;
  const end = centre(count - 1);
  const number = radius * 1.05;
  const shapes = Array.from({ length: count }, (_, index) => {
    const text = `${index + 1}`;
    const x = centre(index) - serif().width(text, number) / 2;
    const y = foot.middle + number * 0.34;
    return [
      `<circle cx="${centre(index)}" cy="${foot.middle}" r="${radius}" fill="${palette.accent}"/>`,
      write(serif(), text, { x, y, size: number }, palette['on-accent']),
    ];
  });
  const line = `<path stroke="${palette.line}" stroke-width="4" d="M${centre(0)} ${foot.middle}H${end}"/>`;
  return { shapes: [line, ...shapes.flat()], width: end + radius - left };
}

function write(face: Typeface, text: string, setting: Setting, colour: string): string {
  return `<path fill="${colour}" d="${face.outline(text, setting)}"/>`;
}

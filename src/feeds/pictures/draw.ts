import { type Fitted, fitTitle, type Room } from '#feeds/pictures/fit.ts';
import { column, pictureSize } from '#feeds/pictures/frame.ts';
import { palette } from '#feeds/pictures/palette.ts';
import { stepCircles } from '#feeds/pictures/step-circles.ts';
import type { Subject } from '#feeds/pictures/subject.ts';
import { sans, serif } from '#feeds/pictures/typefaces.ts';
import { sizeFor, write } from '#feeds/pictures/write.ts';
import { t } from '#i18n/t.ts';

const { left, right } = column;
const width = right - left;
const wordmark = { x: left + 74, y: 89, size: 46 };
const corner = { size: 30, y: 87 };
/** Where label and title stand, in the middle between head and foot. */
const middle = { top: 160, bottom: 496 };
const label = { size: 40, below: 26 };
const foot = { middle: 556, size: 36, gap: 32 };

/** The picture of a page as SVG without fonts: all letters are outlines. The same subject gives the same text. */
export function drawPicture(subject: Subject): string {
  const { width: w, height: h } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    `<path fill="${palette.paper}" d="M0 0h${w}v${h}H0z"/>`,
    `<path fill="${palette.accent}" d="M0 0h20v${h}H0z"/>`,
    ...head(subject),
    ...words(subject),
    ...footer(subject),
    '</svg>',
  ].join('\n');
}

function head({ locale, corner: text = '' }: Subject): string[] {
  const { siteName } = t(locale);
  const taken = wordmark.x + serif().width(siteName, wordmark.size) + foot.gap;
  const size = sizeFor(sans(), text, corner.size, right - taken);
  const x = right - sans().width(text, size);
  return [
    mark(),
    write(serif(), siteName, wordmark, palette.ink),
    write(sans(), text, { x, y: corner.y, size }, palette['ink-soft']),
  ];
}

/** The mark of `src/components/icons/Mark.astro`, which begins at 4, 3 in units of its own. */
function mark(): string {
  const scale = 2.2;
  return [
    `<g transform="translate(${left - 4 * scale} ${44 - 3 * scale}) scale(${scale})">`,
    `<rect x="4" y="3" width="24" height="26" rx="6" fill="${palette.accent}"/>`,
    `<path d="m10 14.500 5 7 7.500-12" fill="none" stroke="${palette['on-accent']}" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round"/>`,
    '</g>',
  ].join('');
}

function words({ locale, label: above = '', title }: Subject): string[] {
  const labelHeight = above === '' ? 0 : label.size * 0.7 + label.below;
  const room: Room = { width, height: middle.bottom - middle.top - labelHeight };
  const fitted = fitTitle(title, room, serif(), locale);
  const height = labelHeight + fitted.lines.length * fitted.lineHeight;
  const top = middle.top + (middle.bottom - middle.top - height) / 2;
  const size = sizeFor(sans(), above, label.size, width);
  return [
    write(sans(), above, { x: left, y: top + label.size * 0.7, size }, palette.accent),
    ...titleLines(fitted, top + labelHeight),
  ];
}

function titleLines({ lines, size, lineHeight }: Fitted, top: number): string[] {
  return lines.map((line, index) =>
    write(serif(), line, { x: left, y: top + index * lineHeight + size * 0.84, size }, palette.ink),
  );
}

function footer({ steps = 0, foot: text = '' }: Subject): string[] {
  const textWidth = sans().width(text, foot.size) + foot.gap;
  const row = stepCircles(steps, { left, middle: foot.middle, room: width - textWidth });
  const x = row.width > 0 ? left + row.width + foot.gap : left;
  const size = sizeFor(sans(), text, foot.size, right - x);
  const setting = { x, y: foot.middle + size * 0.33, size };
  return [...row.shapes, write(sans(), text, setting, palette['ink-soft'])];
}

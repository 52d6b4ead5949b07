import { palette } from '#feeds/pictures/palette.ts';
import { serif } from '#feeds/pictures/typefaces.ts';
import { write } from '#feeds/pictures/write.ts';

/** SVG elements, and how wide they are together in pixels. */
export type Row = { shapes: string[]; width: number };

/** With more, nobody could tell the circles apart. */
const most = 20;
const widestPitch = 86;

/** The numbered circles of a guide's steps as on its page, joined by a line; smaller when there are many. */
export function stepCircles(
  count: number,
  { left, middle, room }: { left: number; middle: number; room: number },
): Row {
  if (count === 0 || count > most) return { shapes: [], width: 0 };
  const pitch = Math.min(widestPitch, room / count);
  const radius = pitch * 0.34;
  const centres = Array.from({ length: count }, (_, index) => left + radius + index * pitch);
  const end = centres.at(-1) ?? left;
  const line = `<path stroke="${palette.line}" stroke-width="4" d="M${left + radius} ${middle}H${end}"/>`;
  const circles = centres.flatMap((x, index) => circle(`${index + 1}`, { x, y: middle, radius }));
  return { shapes: [line, ...circles], width: end + radius - left };
}

function circle(number: string, { x, y, radius }: { x: number; y: number; radius: number }) {
  const size = radius * 1.05;
  const setting = { x: x - serif().width(number, size) / 2, y: y + size * 0.34, size };
  return [
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.accent}"/>`,
    write(serif(), number, setting, palette['on-accent']),
  ];
}

import * as z from 'zod/mini';

/** Lower-case ASCII words joined by hyphens: ids, address segments, anchors. */
export const kebabPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const kebabId = z.string().check(z.regex(kebabPattern));

/** How many characters a person sees, nearly: an emoji of two code units is one. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Text a person wrote: never empty, never only spaces. */
export function prose(minLength: number, maxLength: number) {
  return z.string().check(z.trim(), z.minLength(minLength), z.maxLength(maxLength));
}

/** A calendar day as `YYYY-MM-DD`. YAML readers may have made a Date of it already. */
export const day = z.pipe(
  z.transform((value: unknown) => (value instanceof Date ? isoDay(value) : value)),
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDay)),
);

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

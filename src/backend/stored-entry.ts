import * as z from 'zod/mini';
import { type Entry, entry as entrySchema } from '#schema/entry.ts';

/** IndexedDB keeps the name of the space beside each entry; it is no part of it. */
export function readEntry(found: unknown): Entry | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { space: _, ...entry } = found as Record<string, unknown>;
  return z.safeParse(entrySchema, entry).data;
}

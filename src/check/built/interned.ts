const known = new Map<string, string>();

/**
 * The same text, once for all pages that have it, and by itself: a piece cut out of a page keeps the whole page in
 * memory.
 */
export function interned(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const own = Buffer.from(text).toString();
  known.set(own, own);
  return own;
}

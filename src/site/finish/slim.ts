import { createHash } from 'node:crypto';
import { withoutIndexMarkup } from '#search/index/markup.ts';

/** A page as readers get it: without what only the index reads, and without hashes of what is not in it. */
export function slim(html: string): string {
  return withoutUnusedHashes(withoutIndexMarkup(html));
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/;
/** Data for search engines is no code, and needs not be allowed. */
const inline = /<(script|style)\b(?![^>]*(?:\ssrc=|ld\+json))[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro allows every script and style of the site on every page, by their hashes: a third of a kilobyte that does not
 * compress. Files need none, they are allowed by where they are; what stands in the page keeps its own.
 */
function withoutUnusedHashes(html: string): string {
  const written = policy.exec(html)?.[0];
  if (written === undefined) return html;
  const used = new Set([...html.matchAll(inline)].map(([, , text]) => hashOf(text ?? '')));
  const kept = written.replace(/ '(sha256-[^']+)'/g, (all, hash) => (used.has(hash) ? all : ''));
  return html.replace(written, () => kept);
}

const known = new Map<string, string>();

/** Every page has the same styles in it. */
function hashOf(text: string): string {
  const hash = known.get(text) ?? `sha256-${createHash('sha256').update(text).digest('base64')}`;
  known.set(text, hash);
  return hash;
}

import { createHash } from 'node:crypto';

/** A short word that changes whenever the content does. */
export function editionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

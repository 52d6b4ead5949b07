import { resolve } from 'node:path';
import type { GuidePage } from '#site/library.ts';

/** The absolute path of a guide's MDX file. */
export function sourcePath({ entry }: GuidePage): string {
  return resolve(entry.filePath ?? `content/${entry.id}.mdx`);
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isCompressed } from '#cli/serve/content-types.ts';
import { compressAll } from '#site/finish/compress/compress-all.ts';
import type { Quality } from '#site/finish/compress/compress-file.ts';

/** Up to this many bytes of text, all of it is made as small as it gets: about three seconds on two cores. */
const patientBytes = 8_000_000;

/**
 * Compresses every file under `directory` that is sent compressed: as small as they get on a site of some hundred pages,
 * quickly on a larger one.
 * @returns the quality with which all were compressed
 */
export async function precompress(directory: string): Promise<Quality> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressed(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const quality = sizes.reduce((sum, size) => sum + size, 0) > patientBytes ? 6 : 11;
  await compressAll(files, quality);
  return quality;
}

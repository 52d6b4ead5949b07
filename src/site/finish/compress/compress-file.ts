import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { smallestCompressedBytes } from '#cli/serve/encoding.ts';

/** Brotli's qualities from quick to small. A guide takes 1, 20 and 50 ms, and gets 5 and 8 % smaller than at first. */
export const qualities = [6, 10, 11] as const;
export type Quality = (typeof qualities)[number];

/**
 * Writes a `.br` and a `.gz` beside a file; in place of those that are there. A file under half a kilobyte, or one that
 * would not get smaller, has none.
 */
export function compressFile(file: string, quality: Quality): void {
  const content = readFileSync(file);
  if (content.length < smallestCompressedBytes) return;
  const copies = {
    gz: gzipSync(content, { level: quality === 6 ? 4 : constants.Z_BEST_COMPRESSION }),
    br: brotli(content, quality),
  };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < content.length) writeFileSync(`${file}.${ending}`, copy);
}

function brotli(content: Buffer, quality: Quality): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // Quick qualities keep tables for what they have seen. Up to this window they are small, and soon cleared.
      [constants.BROTLI_PARAM_LGWIN]: quality === 6 ? 16 : constants.BROTLI_DEFAULT_WINDOW,
    },
  });
}

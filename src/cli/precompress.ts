import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { smallestCompressedBytes } from '#cli/serve/encoding.ts';

/** Text only: images, fonts and Pagefind's files are compressed already. */
const compressed = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.md',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
]);

/** Brotli's qualities from quick to small. A guide takes 1, 20 and 55 ms, and gets 5 and 8 % smaller than at first. */
export const qualities = [9, 10, 11] as const;
export type Quality = (typeof qualities)[number];

/** Up to this many bytes of text, all of it is made as small as it gets: about three seconds on two cores. */
const patientBytes = 8_000_000;

/**
 * Writes a `.br` and a `.gz` beside every text file under `directory`: as small as they get on a site of some hundred
 * pages, quickly on a larger one. A file under half a kilobyte, or one that would not get smaller, has none.
 * @returns the quality with which all were compressed
 */
export async function precompress(directory: string): Promise<Quality> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressed.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const quality = sizes.reduce((sum, size) => sum + size, 0) > patientBytes ? 9 : 11;
  // zlib works in threads of its own; a few files at a time keep them busy without holding the whole site in memory.
  const workers = Array.from({ length: availableParallelism() * 2 }, () =>
    compressFrom(files, quality),
  );
  await Promise.all(workers);
  return quality;
}

/** Takes files off the shared list until it is empty. */
async function compressFrom(files: string[], quality: Quality): Promise<void> {
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    const content = await readFile(file);
    if (content.length < smallestCompressedBytes) continue;
    const zipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
    if (zipped.length < content.length) await writeFile(`${file}.gz`, zipped);
    await writeBrotli(file, content, quality);
  }
}

/** Writes the `.br` of a file anew. */
export async function recompress(file: string, quality: Quality): Promise<void> {
  await writeBrotli(file, await readFile(file), quality);
}

async function writeBrotli(file: string, content: Buffer, quality: Quality): Promise<void> {
  const brotli = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // With a wider window, quality 9 clears tables of 64 MB for each file and takes a hundred times as long.
      [constants.BROTLI_PARAM_LGWIN]: quality === 9 ? 16 : constants.BROTLI_DEFAULT_WINDOW,
    },
  });
  if (brotli.length < content.length) await writeFile(`${file}.br`, brotli);
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Writes a `.br` and a `.gz` beside every text file under `directory`, as small as they get.
 * A file under 1 kB, or one that would not get smaller, has none.
 */
export async function precompress(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressed.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  // zlib works in threads of its own; a few files at a time keep them busy without holding the whole site in memory.
  const workers = Array.from({ length: availableParallelism() * 2 }, () => compressFrom(files));
  await Promise.all(workers);
}

/** Takes files off the shared list until it is empty. */
async function compressFrom(files: string[]): Promise<void> {
  for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(file);
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallestCompressedBytes) return;
  const [brotli, zipped] = await Promise.all([smallestBrotli(content), smallestGzip(content)]);
  if (brotli.length < content.length) await writeFile(`${file}.br`, brotli);
  if (zipped.length < content.length) await writeFile(`${file}.gz`, zipped);
}

function smallestBrotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

function smallestGzip(content: Buffer): Promise<Buffer> {
  return promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
}

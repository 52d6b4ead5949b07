import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressed } from '#cli/serve/content-types.ts';

/** Smaller files gain nothing: they fit into one packet as they are, several of them at once. */
export const smallestCompressedBytes = 512;

export type Encoding = 'br' | 'gzip';
export type EncodedBody = { readonly body: Buffer; readonly encoding?: Encoding };

const suffixes = { br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;

const compressNow: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  // Quality 5 compresses a page in a millisecond or two; 11 is for the build.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** Reads a file in the best encoding the client takes: as the build compressed it, else compressed now. */
export async function readEncoded(file: string, acceptEncoding: string): Promise<EncodedBody> {
  const encoding = isCompressed(file) ? bestEncoding(acceptEncoding) : undefined;
  if (encoding === undefined) return { body: await readFile(file) };
  const ready = `${file}${suffixes[encoding]}`;
  if (await isCurrent(ready, file)) return { body: await readFile(ready), encoding };
  const body = await readFile(file);
  if (body.length < smallestCompressedBytes) return { body };
  return { body: await compressNow[encoding](body), encoding };
}

/** Brotli where it is taken, since it is smaller; a quality of 0 means "not at all". */
export function bestEncoding(acceptEncoding: string): Encoding | undefined {
  const taken = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/** A compressed file older than its source belongs to an earlier build. */
async function isCurrent(compressed: string, source: string): Promise<boolean> {
  try {
    return (await stat(compressed)).mtimeMs >= (await stat(source)).mtimeMs;
  } catch {
    return false;
  }
}

import { crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length and name before the content of a chunk, checksum after it. */
const chunkFrame = { before: 8, after: 4 };

/** Width and height of a PNG, or undefined when a byte of it is missing, too many or another. */
export function sizeOfPng(file: Buffer): { width: number; height: number } | undefined {
  if (!file.subarray(0, signature.length).equals(signature)) return undefined;
  let at = signature.length;
  let name = '';
  while (name !== 'IEND') {
    const end = endOfChunk(file, at);
    if (end === undefined) return undefined;
    name = file.toString('latin1', at + 4, at + 8);
    at = end;
  }
  if (at !== file.length) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function endOfChunk(file: Buffer, at: number): number | undefined {
  if (file.length < at + chunkFrame.before) return undefined;
  const checksumAt = at + chunkFrame.before + file.readUInt32BE(at);
  if (file.length < checksumAt + chunkFrame.after) return undefined;
  const right = crc32(file.subarray(at + 4, checksumAt)) === file.readUInt32BE(checksumAt);
  return right ? checksumAt + chunkFrame.after : undefined;
}

import type { Edit } from './conversion.ts';

/** The file with its edits, which are in order. */
export function spliced(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, removed, inserted } of edits) {
    pieces.push(bytes.subarray(from, start), new TextEncoder().encode(inserted));
    from = start + removed;
  }
  pieces.push(bytes.subarray(from));
  const result = new Uint8Array(pieces.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

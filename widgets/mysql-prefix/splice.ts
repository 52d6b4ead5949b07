import type { Edit } from './conversion.ts';

/** The file with its edits, which are in order. */
export function spliced(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  const grown = edits.reduce((sum, { inserted, removed }) => sum + inserted.length - removed, 0);
  const result = new Uint8Array(bytes.length + grown);
  let from = 0;
  let at = 0;
  const copy = (piece: Uint8Array) => {
    result.set(piece, at);
    at += piece.length;
  };
  for (const { start, removed, inserted } of edits) {
    copy(bytes.subarray(from, start));
    copy(new TextEncoder().encode(inserted));
    from = start + removed;
  }
  copy(bytes.subarray(from));
  return result;
}

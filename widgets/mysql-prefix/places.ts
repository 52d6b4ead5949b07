import type { Place } from './conversion.ts';

/** Shows bytes as text: UTF-8 where all of the file is, else Latin-1. */
export class Places {
  readonly #bytes: Uint8Array;
  readonly #decoder: TextDecoder;
  readonly #lines = [0];
  /** Characters before each block of bytes. */
  readonly #counts = [0];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'latin1', { ignoreBOM: true });
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === 10 || (code === 13 && bytes[at + 1] !== 10)) this.#lines.push(at + 1);
    }
  }

  text(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  of(start: number, end: number): Place {
    let low = 0;
    for (let high = this.#lines.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const from = this.#lines[low] ?? 0;
    const mark =
      from === 0 && this.#bytes[0] === 0xef && this.#bytes[1] === 0xbb && start > 2 ? 1 : 0;
    return {
      start,
      end,
      line: low + 1,
      column: this.#characters(start) - this.#characters(from) + 1 - mark,
    };
  }

  /** How many characters stand before an offset; a line may be as long as the file. */
  #characters(before: number): number {
    if (this.#decoder.encoding !== 'utf-8') return before;
    const block = Math.floor(before / blockSize);
    while (this.#counts.length <= block) {
      const start = (this.#counts.length - 1) * blockSize;
      this.#counts.push((this.#counts.at(-1) ?? 0) + this.#starts(start, start + blockSize));
    }
    return (this.#counts[block] ?? 0) + this.#starts(block * blockSize, before);
  }

  #starts(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (((this.#bytes[at] ?? 0) & 0xc0) !== 0x80) count++;
    return count;
  }
}

const blockSize = 1024;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

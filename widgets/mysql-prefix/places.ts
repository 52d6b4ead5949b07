import type { Place } from './conversion.ts';

/** Shows bytes as text: UTF-8 where all of the file is, else Latin-1. */
export class Places {
  private readonly bytes: Uint8Array;
  private readonly decoder: TextDecoder;
  private readonly lines = [0];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'latin1', { ignoreBOM: true });
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === 10 || (code === 13 && bytes[at + 1] !== 10)) this.lines.push(at + 1);
    }
  }

  text(start: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(start, end));
  }

  of(start: number, end: number): Place {
    let low = 0;
    for (let high = this.lines.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const before = this.text(this.lines[low] ?? 0, start).replace(/^\ufeff/, '');
    return { start, end, line: low + 1, column: [...before].length + 1 };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

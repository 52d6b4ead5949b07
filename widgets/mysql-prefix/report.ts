import type { Spot } from './connections.ts';
import type {
  Choice,
  Conversion,
  LeftAloneReason,
  Place,
  Setting,
  Warning,
  WarningCode,
} from './conversion.ts';
import type { Found } from './resolve.ts';

type Range = { start: number; end: number };

/** What is said of a file, each thing once. */
export class Report {
  readonly said: Omit<Conversion, 'bytes' | 'application'> = {
    edits: [],
    leftAlone: [],
    cannotKnow: [],
    choices: [],
    warnings: [],
  };
  readonly #bytes: Uint8Array;
  readonly #decoder: TextDecoder;
  readonly #places: Place[] = [];
  readonly #known = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'latin1', { ignoreBOM: true });
  }

  /** Bytes as text: UTF-8 where all of the file is, else Latin-1. */
  text({ start, end }: Range): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  /** With line and column, which are counted in the end. */
  place<Rest extends object>({ start, end }: Range, rest: Rest): Place & Rest {
    const place = { start, end, line: 1, column: 1, ...rest };
    this.#places.push(place);
    return place;
  }

  /** True the first time. Of a value, its start is known once its fate is. */
  isNew(...what: unknown[]): boolean {
    const { size } = this.#known;
    return this.#known.add(what.join()).size > size;
  }

  warn(code: WarningCode, rest: Omit<Warning, 'code' | 'place'> = {}, range?: Range): void {
    if (this.isNew(code, range?.start, rest.name))
      this.said.warnings.push({ code, ...rest, ...(range && { place: this.place(range, {}) }) });
  }

  /** True unless something was said of this value. */
  leave(value: Range, key: string, why: LeftAloneReason, setting?: Setting): boolean {
    const isNew = this.isNew(value.start);
    const about = { value: this.text(value), key, why, ...(setting && { setting }) };
    if (isNew) this.said.leftAlone.push(this.place(value, about));
    return isNew;
  }

  admit(
    unknown: Range & Pick<Found, 'why'> & { look?: string | undefined },
    { setting, key }: Pick<Spot, 'setting' | 'key'>,
  ): void {
    const { why = 'missing', look = '' } = unknown;
    if (this.isNew(setting, unknown.start))
      this.said.cannotKnow.push(this.place(unknown, { setting, key, why, look }));
  }

  offer(setting: Setting, key: string, literals: Range[]): void {
    const options: Choice['options'] = [];
    for (const each of literals) {
      this.isNew(each.start);
      options.push(this.place(each, { value: this.text(each), key }));
    }
    if (this.isNew('choice', setting, literals[0]?.start))
      this.said.choices.push({ setting, options });
  }

  /** All of it in the order of the file, with lines and columns. */
  finish(): Omit<Conversion, 'bytes' | 'application'> {
    const bytes = this.#bytes;
    // Of several bytes of one character, the first counts.
    const mask = this.#decoder.encoding === 'utf-8' ? 0xc0 : 0;
    const byStart = (a: Range, b: Range) => a.start - b.start;
    let at = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
    let line = 1;
    let column = 1;
    for (const place of this.#places.sort(byStart)) {
      for (; at < place.start; at++) {
        const byte = bytes[at] ?? 0;
        column += Number((byte & mask) !== 0x80);
        if (byte !== 10 && (byte !== 13 || bytes[at + 1] === 10)) continue;
        line++;
        column = 1;
      }
      Object.assign(place, { line, column });
    }
    const { edits, leftAlone, cannotKnow } = this.said;
    for (const list of [edits, leftAlone, cannotKnow]) list.sort(byStart);
    return this.said;
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

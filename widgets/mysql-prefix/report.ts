import type {
  Conversion,
  LeftAloneReason,
  Place,
  Setting,
  Warning,
  WarningCode,
} from './conversion.ts';
import { Places } from './places.ts';

type Range = { start: number; end: number };

/** What is said of a file, each thing once. */
export class Report {
  readonly edits: Conversion['edits'] = [];
  readonly leftAlone: Conversion['leftAlone'] = [];
  readonly cannotKnow: Conversion['cannotKnow'] = [];
  readonly choices: Conversion['choices'] = [];
  readonly warnings: Conversion['warnings'] = [];
  readonly #places: Places;
  /** Starts of the values that something was said of. */
  readonly #handled = new Set<number>();
  readonly #said = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.#places = new Places(bytes);
  }

  text({ start, end }: Range): string {
    return this.#places.text(start, end);
  }

  place({ start, end }: Range): Place {
    return this.#places.of(start, end);
  }

  /** Nothing else is said of this value. */
  handle({ start }: Range): void {
    this.#handled.add(start);
  }

  #once(what: string): boolean {
    const isNew = !this.#said.has(what);
    this.#said.add(what);
    return isNew;
  }

  warn(code: WarningCode, rest: Omit<Warning, 'code'> = {}): void {
    if (this.#once(`${code} ${rest.place?.start} ${rest.name}`))
      this.warnings.push({ code, ...rest });
  }

  leave(value: Range, key: string, why: LeftAloneReason, setting?: Setting): void {
    if (this.#handled.has(value.start)) return;
    this.handle(value);
    const about = { value: this.text(value), key, why, ...(setting && { setting }) };
    this.leftAlone.push({ ...this.place(value), ...about });
  }

  admit(unknown: Omit<Conversion['cannotKnow'][number], 'line' | 'column'>): void {
    if (this.#once(`unknown ${unknown.setting} ${unknown.start}`))
      this.cannotKnow.push({ ...unknown, ...this.place(unknown) });
  }

  offer(setting: Setting, key: string, literals: Range[]): void {
    for (const literal of literals) this.handle(literal);
    if (!this.#once(`choice ${setting} ${literals[0]?.start}`)) return;
    const options = literals.map((each) => ({ ...this.place(each), value: this.text(each), key }));
    this.choices.push({ setting, options });
  }

  /** In the order of the file. */
  sorted(): Omit<Conversion, 'bytes' | 'application'> {
    const byPlace = (a: Range, b: Range) => a.start - b.start;
    return {
      edits: this.edits.toSorted(byPlace),
      leftAlone: this.leftAlone.toSorted(byPlace),
      cannotKnow: this.cannotKnow.toSorted(byPlace),
      choices: this.choices,
      warnings: this.warnings,
    };
  }
}

import type { CannotKnow } from './conversion.ts';
import type { Entry, Item, Source, Value } from './read/source.ts';

/** A literal that a value may turn out to be, and how it was reached. */
export type Literal = { value: Extract<Value, { kind: 'text' }>; entry?: Entry | undefined };
export type Unknown = Pick<CannotKnow, 'why' | 'look' | 'start' | 'end'>;

/** All that a value may be: of several literals the running program takes one. */
export type Outcome = {
  literals: Literal[];
  unknown: Unknown[];
  conditional: boolean;
  /** Literals of definitions that lose. */
  overruled: Literal[];
};

const nothing = (): Outcome => ({ literals: [], unknown: [], conditional: false, overruled: [] });

/** Definitions by path, with the rule by which one of them wins. */
export class Definitions {
  readonly #byPath = new Map<string, Entry[]>();
  readonly #children = new Map<string, string[]>();
  readonly #source: Source;
  /** Steps that are left: definitions that refer to each other in circles would take for ever. */
  #steps: number;

  constructor(source: Source) {
    this.#source = source;
    this.#steps = 20_000 + 40 * (source.entries.length + source.calls.length);
    for (const entry of [...source.entries, ...returnedEntries(source)]) {
      const same = this.#byPath.get(entry.path);
      if (same) same.push(entry);
      else {
        this.#byPath.set(entry.path, [entry]);
        const parent = parentOf(entry.path);
        const children = this.#children.get(parent);
        if (children) children.push(entry.path);
        else this.#children.set(parent, [entry.path]);
      }
    }
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  entriesBefore(path: string, before: number): Entry[] {
    const entries = this.#byPath.get(path) ?? [];
    this.#steps -= entries.length;
    if (this.#steps < 0) return [];
    return entries.filter(({ first, value }) => first || value.start < before);
  }

  /** Items that are assigned one by one: `$params['dbname'] = …`. */
  itemsBelow(path: string, before: number): Item[] {
    const items: Item[] = [];
    this.#steps -= this.#byPath.size;
    if (this.#steps < 0) return items;
    for (const [each, entries] of this.#byPath) {
      if (!each.startsWith(`${path}.`)) continue;
      this.#steps -= entries.length;
      const last =
        this.#steps < 0 ? undefined : entries.findLast(({ value }) => value.start < before);
      if (last) items.push({ key: each.slice(path.length + 1), value: last.value });
    }
    return items;
  }

  /** Paths that differ from this one in the last key alone. */
  siblings(path: string): string[] {
    const parent = parentOf(path);
    return (this.#children.get(parent) ?? []).filter((each) => each !== path);
  }

  get whole(): string {
    return this.#source.text;
  }

  text(value: Value): string {
    return this.#source.text.slice(value.start, value.end);
  }

  /** What a setting may be, by all definitions that stand before `before`. */
  at(path: string, before = Number.POSITIVE_INFINITY, keepFirst = false, depth = 0): Outcome {
    const all = this.#byPath.get(path) ?? [];
    this.#steps -= all.length;
    const entries = all.filter(({ value }) => value.start < before);
    const from = this.#lastReset(path, before);
    const first = keepFirst || entries[0]?.first === true;
    const ordered = first ? entries : entries.toReversed();
    const outcome = nothing();
    let settled = false;
    for (const entry of ordered) {
      const lost = settled || entry.value.start < from;
      if (lost) outcome.overruled.push(...this.#literalsOf(entry, depth));
      else this.#add(outcome, entry, depth);
      settled ||= !entry.conditional && entry.value.kind !== 'list';
    }
    return outcome;
  }

  #literalsOf(entry: Entry, depth: number): Literal[] {
    const { literals } = this.of(entry.value, depth + 1);
    return literals.filter(
      ({ value }) => value.start >= entry.value.start && value.end <= entry.value.end,
    );
  }

  #add(outcome: Outcome, entry: Entry, depth: number): void {
    const found = this.of(entry.value, depth + 1);
    outcome.literals.push(...found.literals.map((each) => ({ entry, ...each })));
    outcome.unknown.push(...found.unknown);
    outcome.overruled.push(...found.overruled);
    outcome.conditional ||= found.conditional || (entry.conditional && found.literals.length > 0);
  }

  /** Where a whole array that contains the path was assigned last. */
  #lastReset(path: string, before: number): number {
    let last = -1;
    for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      for (const entry of this.#byPath.get(path.slice(0, dot)) ?? [])
        if (entry.value.kind === 'list' && !entry.conditional && entry.value.start < before)
          last = Math.max(last, entry.value.start);
    }
    return last;
  }

  of(value: Value, depth = 0): Outcome {
    if (depth > 20 || --this.#steps < 0) return nothing();
    if (value.kind === 'text') return { ...nothing(), literals: [{ value }] };
    if (value.kind === 'either') return merge(value.values.map((each) => this.of(each, depth + 1)));
    if (value.kind === 'name') return this.#ofName(value, depth);
    if (value.kind === 'call') return this.#ofCall(value, depth);
    if (value.kind === 'heredoc') return unknown(value, 'heredoc', '');
    if (value.kind === 'parts') return this.#ofParts(value, depth);
    return nothing();
  }

  #ofParts(value: Extract<Value, { kind: 'parts' }>, depth: number): Outcome {
    const [only] = value.parts;
    if (value.parts.length === 1 && only) return this.of(only, depth + 1);
    const reference = value.parts.find((part) => part.kind !== 'text');
    return unknown(value, 'concatenation', reference ? this.#nameOf(reference) : '');
  }

  #nameOf(value: Value): string {
    if (value.kind === 'name') return shownPath(value.path);
    return value.kind === 'call' ? shownCall(value, (each) => this.text(each)) : '';
  }

  #ofName(value: Extract<Value, { kind: 'name' }>, depth: number): Outcome {
    const { path } = value;
    const environment = /^\$_(?:ENV|SERVER)\.(.+)/.exec(path)?.[1];
    if (environment) return unknown(value, 'environment', environment);
    const before = /^(?:\d+:)?\$/.test(path) ? value.start : Number.POSITIVE_INFINITY;
    if (this.#steps > 0 && this.has(path)) {
      const found = this.at(path, before, false, depth);
      if (found.literals.length + found.unknown.length > 0) return found;
    }
    const isVariable = path.includes('$');
    return unknown(value, isVariable ? 'variable' : 'constant', shownPath(path));
  }

  #ofCall(value: Extract<Value, { kind: 'call' }>, depth: number): Outcome {
    const [first, second] = value.args.map((each) => each.value);
    if (/env/.test(value.name) && first?.kind === 'text') {
      const environment = unknown(value, 'environment', this.text(first));
      return second ? merge([environment, this.of(second, depth + 1)]) : environment;
    }
    if (value.name === 'require' && first) {
      const file = first.kind === 'parts' ? first.parts.at(-1) : first;
      return unknown(value, 'included-file', file?.kind === 'text' ? this.text(file) : '');
    }
    return unknown(
      value,
      'function',
      shownCall(value, (each) => this.text(each)),
    );
  }
}

/** Flat variables and constants stand below the empty path. */
export function parentOf(path: string): string {
  return path.replace(/(?:\.|->|::|:)?[^.>:]*$/, '');
}

/** `return $config;`: what stands below the variable stands below `return`, too. */
function returnedEntries({ entries }: Source): Entry[] {
  const returned = entries.find(({ path, value }) => path === 'return' && value.kind === 'name');
  if (returned?.value.kind !== 'name') return [];
  const below = `${returned.value.path}.`;
  return entries
    .filter(({ path }) => path.startsWith(below))
    .map((entry) => ({ ...entry, path: `return.${entry.path.slice(below.length)}` }));
}

function shownCall(
  value: Extract<Value, { kind: 'call' }>,
  text: (value: Value) => string,
): string {
  return /^[^(]*/.exec(text(value))?.[0].trim() ?? value.name;
}

/** `$databases['default']['database']` from `$databases.default.database`. */
export function shownPath(path: string): string {
  const plain = path.replace(/^(?:\d+|env|ini|yaml|xml):/, '');
  if (!/^(?:\$|return\.|\w+::)/.test(plain)) return plain;
  const [first = '', ...keys] = plain.split('.');
  const items = keys.map((key) => `['${key}']`).join('');
  return first === 'return' ? items : first + items;
}

function unknown({ start, end }: Value, why: CannotKnow['why'], look: string): Outcome {
  return { ...nothing(), unknown: [{ why, look, start, end }] };
}

function merge(outcomes: Outcome[]): Outcome {
  return {
    literals: outcomes.flatMap((each) => each.literals),
    unknown: outcomes.flatMap((each) => each.unknown),
    conditional: outcomes.some((each) => each.conditional),
    overruled: outcomes.flatMap((each) => each.overruled),
  };
}

import type { CannotKnow, LeftAloneReason } from './conversion.ts';
import type { Entry, Source, Value } from './read/source.ts';

/** A literal that a value may turn out to be; or, with `why`, what only a run of the program would tell. */
export type Found = Value & {
  why?: CannotKnow['why'];
  look?: string;
  /** Why it does not count: in a definition that loses, of another server or system. */
  left?: LeftAloneReason;
  /** In a branch that may not be taken. */
  conditional?: boolean | undefined;
};

export function literalsOf(found: Found[]): Found[] {
  return found.filter(({ why, left }) => !why && !left);
}

export function marked(found: Found[], mark: Partial<Found>): Found[] {
  return found.map((each) => ({ ...each, ...mark }));
}

/** Definitions by path, with the rule by which one of them wins. */
export class Definitions {
  readonly #byPath = new Map<string, Entry[]>();
  readonly #below = new Map<string, string[]>();
  readonly whole: string;
  /** What stands below it is returned: `return`, or `$config` of `return $config;`. */
  readonly returned: string;
  /** Steps that are left: definitions that refer to each other in circles would take for ever. */
  #steps: number;

  constructor(source: Source) {
    const { entries } = source;
    const returned = entries.find(({ path, value }) => path === 'return' && value.kind === 'name');
    this.returned = returned?.value.name ?? 'return';
    this.whole = source.text;
    this.#steps = 20_000 + 40 * (entries.length + source.calls.length);
    for (const entry of entries)
      if (add(this.#byPath, entry.path, entry) === 1)
        add(this.#below, parentOf(entry.path), entry.path);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Paths with one key more. */
  below(path: string): string[] {
    const paths = this.#below.get(path) ?? [];
    this.#steps -= paths.length;
    return this.#steps < 0 ? [] : paths;
  }

  text({ start, end }: Value): string {
    return this.whole.slice(start, end);
  }

  /** The first literal. */
  literal(found: Found[]): string | undefined {
    const [literal] = literalsOf(found);
    return literal && this.text(literal);
  }

  /** All that a setting may be, by the definitions that stand before `before`. */
  at(path: string, before = Number.POSITIVE_INFINITY, keepFirst = false, depth = 0): Found[] {
    const entries = (this.#byPath.get(path) ?? []).filter(({ value }) => value.start < before);
    this.#steps -= entries.length;
    const from = this.#lastReset(path, before);
    let settled = false;
    // Constants keep the first definition, everything else the last.
    const isFirst = keepFirst || /^(?!return$)\w+$/.test(path);
    return (isFirst ? entries : entries.reverse()).flatMap(({ value, conditional }): Found[] => {
      const found = this.of(value, depth + 1);
      const lost = settled || value.start < from;
      settled ||= !conditional && value.kind !== 'list';
      if (!lost) return conditional ? marked(found, { conditional }) : found;
      const own = ({ start, end }: Found) => start >= value.start && end <= value.end;
      return marked(literalsOf(found).filter(own), { left: 'overruled' });
    });
  }

  /** Where a whole array that contains the path was assigned last. */
  #lastReset(path: string, before: number): number {
    let last = -1;
    for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1))
      for (const { value, conditional } of this.#byPath.get(path.slice(0, dot)) ?? [])
        if (value.kind === 'list' && !conditional && value.start < before)
          last = Math.max(last, value.start);
    return last;
  }

  /** All that a value may be: of several literals the running program takes one. */
  of(value: Value, depth = 0): Found[] {
    if (depth > 20 || --this.#steps < 0) return [];
    const { kind, of } = value;
    const deeper = (each: Value) => this.of(each, depth + 1);
    const [first, second] = of;
    if (kind === 'text' && !first) return [value];
    if (kind === 'either') return of.flatMap(deeper);
    if (kind === 'name') return this.#ofName(value, depth);
    if (kind === 'heredoc') return unknown(value, kind);
    if (kind === 'call') return this.#ofCall(value, deeper);
    if (!first || kind === 'list') return [];
    if (!second) return deeper(first);
    const reference = of.find((part) => part.kind !== 'text');
    return unknown(value, 'concatenation', reference && this.#shown(reference));
  }

  #ofName(value: Value, depth: number): Found[] {
    const { name, start } = value;
    const before = /^(?:\d+:)?\$/.test(name) ? start : Number.POSITIVE_INFINITY;
    const found = this.#steps > 0 ? this.at(name, before, false, depth) : [];
    if (found.some(({ left }) => !left)) return found;
    const variable = /^(?:\$_(?:ENV|SERVER)\.|env:)(.+)/.exec(name)?.[1];
    if (variable) return unknown(value, 'environment', variable);
    return unknown(value, name.includes('$') ? 'variable' : 'constant', shownPath(name));
  }

  #ofCall(value: Value, deeper: (each: Value) => Found[]): Found[] {
    const [first, second] = value.of;
    const written = first?.kind === 'text' ? this.text(first) : '';
    if (value.name === 'require') return unknown(value, 'included-file', written);
    if (!/env/.test(value.name) || !written) return unknown(value, 'function', this.#shown(value));
    return [...unknown(value, 'environment', written), ...(second ? deeper(second) : [])];
  }

  /** A name or a function, else nothing. */
  #shown(value: Value): string {
    if (value.kind === 'name') return shownPath(value.name);
    return value.kind === 'call' ? this.text(value).replace(/\s*\(.*/s, '') : '';
  }
}

function unknown(value: Value, why: CannotKnow['why'], look = ''): Found[] {
  return [{ ...value, why, look }];
}

/** How many there are then. */
function add<Item>(map: Map<string, Item[]>, key: string, item: Item): number {
  const items = map.get(key);
  if (items) return items.push(item);
  map.set(key, [item]);
  return 1;
}

/** Flat variables and constants stand below the empty path. */
export function parentOf(path: string): string {
  return path.replace(/(?:\.|->|::|:)?[^.>:]*$/, '');
}

export function lastKey(path: string): string {
  return path.replace(/^.*(?:\.|->|::|:)/, '').replace(/^\$/, '');
}

/** `$databases['default']['database']` from `$databases.default.database`. */
export function shownPath(path: string): string {
  const plain = path.replace(/^(?:\d+|env|ini|yaml|xml):/, '');
  if (!/^(?:\$|return\.|\w+::)/.test(plain)) return plain;
  return plain.replace(/\.([^.]*)/g, "['$1']").replace(/^return/, '');
}
